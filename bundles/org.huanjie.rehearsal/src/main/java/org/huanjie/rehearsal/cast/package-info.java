// SPDX-License-Identifier: Apache-2.0
/** The people of the rehearsal and the communities in which they act. */
@org.jspecify.annotations.NullMarked
package org.huanjie.rehearsal.cast;
