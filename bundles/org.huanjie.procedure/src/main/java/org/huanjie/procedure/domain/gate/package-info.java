// SPDX-License-Identifier: Apache-2.0
/** Gates (关口): the closed vocabulary of conditions over facts that a step asks on entering and leaving. */
@org.jspecify.annotations.NullMarked
package org.huanjie.procedure.domain.gate;
