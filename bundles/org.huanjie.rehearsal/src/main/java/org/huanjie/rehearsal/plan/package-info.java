// SPDX-License-Identifier: Apache-2.0
/** The plan of a rehearsal as data: what happens to which community, and which violations must be refused with which code and clause. */
@org.jspecify.annotations.NullMarked
package org.huanjie.rehearsal.plan;
