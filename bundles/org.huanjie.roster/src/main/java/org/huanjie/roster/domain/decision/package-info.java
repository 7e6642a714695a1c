// SPDX-License-Identifier: Apache-2.0
/** What the clerk decides about each problem of an import, and what a row becomes by it. */
@org.jspecify.annotations.NullMarked
package org.huanjie.roster.domain.decision;
