// SPDX-License-Identifier: Apache-2.0
/** Campaigns of re-election of a street, and their clock: a rehearsal's day is data, a real cycle's is the server's. */
@org.jspecify.annotations.NullMarked
package org.huanjie.core.cycle;
