// SPDX-License-Identifier: Apache-2.0
/** Acts on ballots and counts: printing, issuing, voting, returning, two blind counts, signature. */
@org.jspecify.annotations.NullMarked
package org.huanjie.election.app.ballot;
