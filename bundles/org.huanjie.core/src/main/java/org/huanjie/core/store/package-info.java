// SPDX-License-Identifier: Apache-2.0
/** The tables of the ground floor. Entities never leave this package. */
@org.jspecify.annotations.NullMarked
package org.huanjie.core.store;
