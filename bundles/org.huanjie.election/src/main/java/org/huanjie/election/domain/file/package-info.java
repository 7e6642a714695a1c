// SPDX-License-Identifier: Apache-2.0
/** The whole record of a case's election in memory: every current sheet and every candidate, read once per act. */
@org.jspecify.annotations.NullMarked
package org.huanjie.election.domain.file;
