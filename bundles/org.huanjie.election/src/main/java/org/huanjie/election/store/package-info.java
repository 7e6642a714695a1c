// SPDX-License-Identifier: Apache-2.0
/** Rows of the election and their JSON. Nothing of it leaves the package but through {@code ElectionStore}. */
@org.jspecify.annotations.NullMarked
package org.huanjie.election.store;
