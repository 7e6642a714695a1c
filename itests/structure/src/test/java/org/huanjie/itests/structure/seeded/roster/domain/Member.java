// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.structure.seeded.roster.domain;

/** What another slice must not know. */
public final class Member {}
