// SPDX-License-Identifier: Apache-2.0
/** Forbidden acts that the rehearsal tries, each refused as planned or the run has failed. */
@org.jspecify.annotations.NullMarked
package org.huanjie.rehearsal.trial;
