// SPDX-License-Identifier: Apache-2.0
/** The procedure as data (程序定义): steps, gates, branches, stages and counters, as read from its document. */
@org.jspecify.annotations.NullMarked
package org.huanjie.procedure.domain.definition;
