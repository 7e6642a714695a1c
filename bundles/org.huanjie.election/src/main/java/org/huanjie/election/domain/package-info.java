// SPDX-License-Identifier: Apache-2.0
/** What an election is (选举), in plain Java: persons, offices and the refusals that are shared. */
@org.jspecify.annotations.NullMarked
package org.huanjie.election.domain;
