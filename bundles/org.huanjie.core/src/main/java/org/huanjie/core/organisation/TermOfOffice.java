// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.organisation;

import java.time.LocalDate;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Profiles;
import org.huanjie.core.organisation.rule.TermRule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How long a community's team is in office, by the law as it stands. */
@Component(service = TermOfOffice.class)
public final class TermOfOffice {
    private static final String LAW = "reg-2020";

    private final Profiles profiles;

    @Activate
    public TermOfOffice(@Reference Profiles profiles) {
        this.profiles = profiles;
    }

    /** Last day of the term of a team elected on this day. */
    public LocalDate endsOn(LocalDate electedOn) {
        Answer answer = TermRule.judge(electedOn, "COMMUNITY", profiles.effective(LAW));
        return LocalDate.parse(String.valueOf(answer.values().get("dueBy")));
    }
}
