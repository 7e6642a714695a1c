// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.procedure.CaseId;
import org.huanjie.api.procedure.StepTicket;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Reason;
import org.huanjie.api.security.Role;
import org.huanjie.election.app.desk.Act;
import org.huanjie.election.app.desk.Desk;
import org.huanjie.election.app.desk.StepNames;
import org.huanjie.election.domain.Check;
import org.huanjie.election.domain.ElectionProblem;
import org.huanjie.election.domain.candidate.OpinedCandidate;
import org.huanjie.election.domain.candidate.Standing;
import org.huanjie.election.domain.candidate.Step;
import org.huanjie.election.domain.field.Field;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.rule.PublicNoticeRule;
import org.huanjie.election.domain.sheet.CandidateForm;
import org.huanjie.election.domain.sheet.NoticeEntry;
import org.huanjie.election.domain.sheet.PublicNotice;
import org.huanjie.election.domain.sheet.SheetKind;
import org.huanjie.election.domain.sheet.TakeDown;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Posts the public notice of candidates (公示) and takes it down. */
@Component(service = PostNotice.class)
public final class PostNotice {
    private final Desk desk;

    @Activate
    public PostNotice(@Reference Desk desk) {
        this.desk = desk;
    }

    /** Posts today for so many days. @throws Refused notice-too-short, notice-too-long, candidate-form-missing, wrong-state */
    public Filed<PublicNotice> post(CaseId id, int days, List<String> places) {
        return desk.act(id, act -> {
            StepTicket ticket = act.begin(StepNames.NOTICE, Role.STREET_CLERK);
            length(act, days);
            Field field = Field.of(act.file(), act.profile());
            List<Standing> due = due(field);
            PublicNotice notice = PublicNotice.posted(act.today(), days, places, entries(act, due));
            Filed<PublicNotice> filed = put(act, ticket.key().value(), notice);
            Step step =
                    new Step(ticket.key().value(), act.today(), ticket.step().value());
            due.stream()
                    .filter(OpinedCandidate.class::isInstance)
                    .map(OpinedCandidate.class::cast)
                    .forEach(c -> act.update(c.posted(notice, step)));
            return filed;
        });
    }

    /** Takes it down after its last day. @throws Refused notice-not-over, not-found */
    public Filed<PublicNotice> takeDown(CaseId id, TakeDown how) {
        return desk.act(id, act -> {
            StepTicket ticket = act.begin(StepNames.NOTICE, Role.STREET_CLERK);
            Filed<PublicNotice> up = up(act, ticket.key().value())
                    .orElseThrow(() -> Refused.notFound("notice", ticket.key().value()));
            Check.that(
                    how.on().isAfter(up.sheet().lastDay()) && !how.on().isAfter(act.today()),
                    ElectionProblem.NOTICE_NOT_OVER,
                    "S39",
                    "takenDownOn",
                    "公示最后一天是 " + up.sheet().lastDay() + "，须次日起方可撤下，且不晚于今天 " + act.today() + "；填写的是 " + how.on()
                            + "。请期满后再办理。",
                    "The last day of the notice is " + up.sheet().lastDay()
                            + "; it may be taken down from the next day, not after today " + act.today() + ", not on "
                            + how.on() + ". Wait until it is over.");
            return act.replace(up, up.sheet().takenDown(how), "");
        });
    }

    /** The latest notice. @throws Refused not-found */
    public Filed<PublicNotice> read(CaseId id) {
        return desk.read(
                id,
                act -> act.file().all(PublicNotice.class).stream()
                        .findFirst()
                        .orElseThrow(() -> Refused.notFound("notice", act.file().key(SheetKind.NOTICE))));
    }

    private static Optional<Filed<PublicNotice>> up(Act act, String key) {
        Predicate<Filed<PublicNotice>> hangs = f -> f.sheet().end().isEmpty();
        return act.file()
                .at(PublicNotice.class, key, "")
                .filter(hangs)
                .or(() -> act.file().all(PublicNotice.class).stream()
                        .filter(hangs)
                        .findFirst());
    }

    private static Filed<PublicNotice> put(Act act, String key, PublicNotice notice) {
        Optional<Filed<PublicNotice>> old = act.file().at(PublicNotice.class, key, "");
        if (old.isEmpty()) {
            return act.add(key, "", notice);
        }
        boolean broken =
                old.get().sheet().end().isPresent() && !old.get().sheet().unchanged();
        Check.that(
                broken,
                CommonProblem.WRONG_STATE,
                "S39",
                "notice",
                "本批公示已于 " + old.get().sheet().postedOn() + " 张贴，内容未变，无须重新公示。",
                "The notice of this batch was posted on " + old.get().sheet().postedOn()
                        + " and is unchanged; there is nothing to post again.");
        return act.replace(old.get(), notice, "公示期间内容发生变化，重新公示");
    }

    private static void length(Act act, int days) {
        Answer answer = act.profile().has("publicNotice.days")
                ? PublicNoticeRule.judge(days, act.profile())
                : Answer.result("ACCEPT", new Reason("", "", ""));
        boolean low = act.profile().has("publicNotice.days")
                && days < act.profile().range("publicNotice.days").from();
        Check.that(
                !answer.is("REJECT") && !answer.is("ERROR"),
                low ? ElectionProblem.NOTICE_TOO_SHORT : ElectionProblem.NOTICE_TOO_LONG,
                "S39",
                "days",
                answer.reasons().get(0).zh(),
                answer.reasons().get(0).en());
    }

    /** Everybody who was on no notice, or on one whose content was changed; all active ones where there is nobody. */
    private static List<Standing> due(Field field) {
        List<Standing> open = field.active().stream()
                .filter(c ->
                        field.answers().notice(c.id()).filter(PostNotice::good).isEmpty())
                .toList();
        return open.isEmpty() ? field.active() : open;
    }

    private static boolean good(PublicNotice notice) {
        return notice.end().isEmpty() || notice.complete();
    }

    private static List<NoticeEntry> entries(Act act, List<Standing> due) {
        List<NoticeEntry> entries = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Standing candidate : due) {
            act.file()
                    .at(CandidateForm.class, "", candidate.id().value())
                    .ifPresentOrElse(
                            form -> entries.add(NoticeEntry.of(
                                    candidate.nomination().person().name(), form.sheet())),
                            () -> missing.add(candidate.label()));
        }
        Check.that(
                missing.isEmpty(),
                ElectionProblem.CANDIDATE_FORM_MISSING,
                "S39",
                "candidates",
                "以下人选还没有填写登记表，无法生成公示内容：" + String.join("、", missing) + "。请先填写。",
                "These persons have no form yet, so the notice has no content: " + String.join(", ", missing)
                        + ". Fill it in first.");
        return entries;
    }
}
