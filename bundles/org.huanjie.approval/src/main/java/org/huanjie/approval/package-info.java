// SPDX-License-Identifier: Apache-2.0
/** Request, reply, approval, consent and filing (请示、批复、审批、同意、备案). */
package org.huanjie.approval;
