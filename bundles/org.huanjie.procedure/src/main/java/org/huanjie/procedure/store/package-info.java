// SPDX-License-Identifier: Apache-2.0
/** Tables of the procedure: entities, their mapping by hand, and the stores. */
@org.jspecify.annotations.NullMarked
package org.huanjie.procedure.store;
