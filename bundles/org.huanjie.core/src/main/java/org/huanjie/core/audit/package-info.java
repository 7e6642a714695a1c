// SPDX-License-Identifier: Apache-2.0
/** The trail of acts: numbered and hash-linked per stream, written in the transaction of the act. */
@org.jspecify.annotations.NullMarked
package org.huanjie.core.audit;
