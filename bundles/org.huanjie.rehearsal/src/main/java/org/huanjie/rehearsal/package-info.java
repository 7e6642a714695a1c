// SPDX-License-Identifier: Apache-2.0
/** The rehearsal (演练): a whole street's re-election driven through the public REST interface, as each role would. */
@org.jspecify.annotations.NullMarked
package org.huanjie.rehearsal;
