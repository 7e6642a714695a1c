// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

/** One line of a résumé (简历), months as {@code 2001-09}. */
public record CareerEntry(String from, String to, String what) {}
