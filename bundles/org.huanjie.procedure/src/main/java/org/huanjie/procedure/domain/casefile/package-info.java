// SPDX-License-Identifier: Apache-2.0
/** What a case consists of (案卷): its counters and end, the instances of its steps, papers, declarations and waivers. */
@org.jspecify.annotations.NullMarked
package org.huanjie.procedure.domain.casefile;
