// SPDX-License-Identifier: Apache-2.0
/** Freezing the roster and explaining 应到会. */
@org.jspecify.annotations.NullMarked
package org.huanjie.roster.app.freeze;
