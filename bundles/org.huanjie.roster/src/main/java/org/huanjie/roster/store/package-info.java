// SPDX-License-Identifier: Apache-2.0
/** Tables of the roster. Entities never leave this package; class-4 values rest encrypted. */
@org.jspecify.annotations.NullMarked
package org.huanjie.roster.store;
