// SPDX-License-Identifier: Apache-2.0
/** One act, one database transaction; and the migrations of every slice's tables. */
@org.jspecify.annotations.NullMarked
package org.huanjie.core.transaction;
