// SPDX-License-Identifier: Apache-2.0
/** To-dos for the portal, written in the transaction of the act. */
@org.jspecify.annotations.NullMarked
package org.huanjie.core.outbox;
