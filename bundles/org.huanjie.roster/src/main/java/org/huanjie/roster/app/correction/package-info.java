// SPDX-License-Identifier: Apache-2.0
/** The member's own record and corrections. */
@org.jspecify.annotations.NullMarked
package org.huanjie.roster.app.correction;
