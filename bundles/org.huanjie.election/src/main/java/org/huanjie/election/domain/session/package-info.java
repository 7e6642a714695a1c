// SPDX-License-Identifier: Apache-2.0
/** The first session of a new committee (第一次全体会议). */
@org.jspecify.annotations.NullMarked
package org.huanjie.election.domain.session;
