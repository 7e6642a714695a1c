// SPDX-License-Identifier: Apache-2.0
/** People who sign in: accounts, sessions, roles at nodes of the tree, and duties that must be kept apart. */
@org.jspecify.annotations.NullMarked
package org.huanjie.core.people;
