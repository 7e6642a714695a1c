// SPDX-License-Identifier: Apache-2.0
/** The election itself (选举): candidates, notices, meetings, ballots, counts and results. */
package org.huanjie.election;
