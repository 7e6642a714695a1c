// SPDX-License-Identifier: Apache-2.0
/** Facts that the roster offers to the procedure. */
@org.jspecify.annotations.NullMarked
package org.huanjie.roster.app.fact;
