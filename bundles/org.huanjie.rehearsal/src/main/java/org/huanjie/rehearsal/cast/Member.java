// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal.cast;

/** A member as the roster answers: enough to nominate and to fill the candidate's form. */
public record Member(
        String id,
        String name,
        boolean mayElect,
        boolean mayBeElected,
        String sex,
        String birthYm,
        String education,
        String joinedYm) {}
