// SPDX-License-Identifier: Apache-2.0
/** The moves that every step knows, and what it means when one is refused. */
@org.jspecify.annotations.NullMarked
package org.huanjie.rehearsal.desk;
