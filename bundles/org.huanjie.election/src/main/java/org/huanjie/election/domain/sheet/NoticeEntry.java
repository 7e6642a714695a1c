// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import org.huanjie.election.domain.CandidateId;

/**
 * What a notice says of one person: the whitelist of reference 7.6, and nothing else can be put in.
 *
 * @param birthYm  birth year and month
 * @param joinedYm month of joining the Party
 */
public record NoticeEntry(
        CandidateId candidate,
        String name,
        String sex,
        String ethnic,
        String birthYm,
        String education,
        String joinedYm,
        String presentPost,
        String proposedPost) {
    /** The published part of a form. */
    public static NoticeEntry of(String name, CandidateForm form) {
        return new NoticeEntry(
                form.candidate(),
                name,
                form.sex(),
                form.ethnic(),
                form.birthYm(),
                form.education(),
                form.joinedYm(),
                form.presentPost(),
                form.proposedPost());
    }
}
