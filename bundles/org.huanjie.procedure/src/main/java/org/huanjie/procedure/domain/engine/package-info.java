// SPDX-License-Identifier: Apache-2.0
/** The one door to the procedure's logic: questions and acts on a case, without storage. */
@org.jspecify.annotations.NullMarked
package org.huanjie.procedure.domain.engine;
