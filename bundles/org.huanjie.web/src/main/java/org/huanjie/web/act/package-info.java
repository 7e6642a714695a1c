// SPDX-License-Identifier: Apache-2.0
/** One write is one act: actor, transaction, idempotency key, limits of the body. */
@org.jspecify.annotations.NullMarked
package org.huanjie.web.act;
