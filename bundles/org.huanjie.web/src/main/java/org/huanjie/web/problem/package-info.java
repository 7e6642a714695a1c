// SPDX-License-Identifier: Apache-2.0
/** Problem documents: every failure in one shape, in two languages, with a published code. */
@org.jspecify.annotations.NullMarked
package org.huanjie.web.problem;
