// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal.desk;

import static org.huanjie.rehearsal.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.huanjie.rehearsal.client.Reply;
import org.huanjie.rehearsal.client.Visitor;

/** The moves that every step knows: write its form, lay down its paper, ask, decide, close. */
public final class Desk {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Map<String, String> seen = new HashMap<>();
    private final String election;
    private final String cityYear;

    /**
     * @param election id of the case
     * @param year     year of the cycle, for document numbers
     */
    public Desk(String election, int year) {
        this.election = "cases/" + election;
        this.cityYear = "〔" + year + "〕";
    }

    /** Address below the case; the case itself for an empty path. */
    public String at(String path) {
        return path.isEmpty() ? election : election + "/" + path;
    }

    /** Writes the form of a step, opening it where it is not open yet. */
    public void form(Visitor who, String step, ObjectNode fields) {
        String path = at("steps/" + step);
        must(who.put(path + "/form", fields, who.get(path).etag()), "form of " + step);
    }

    /** Lays down the signed papers of a step, each with a number of its own. */
    public void papers(Visitor who, String step, LocalDate on, String... documents) {
        for (String document : documents) {
            JsonNode paper = object(
                    "step",
                    step,
                    "document",
                    document,
                    "number",
                    "演练" + cityYear + NUMBER.incrementAndGet() + "号",
                    "date",
                    on.toString(),
                    "scanName",
                    document + ".pdf",
                    "secrecy",
                    "NONE");
            must(who.post(at("papers"), paper), "paper " + document + " of " + step);
        }
    }

    /** Closes a step whose outcome is decided by rule or that has none. */
    public Reply close(Visitor who, String step) {
        return must(tryClose(who, step, object()), "close " + step);
    }

    /** Closes a step with an outcome. */
    public Reply close(Visitor who, String step, String outcome) {
        return must(tryClose(who, step, object("outcome", outcome)), "close " + step + " as " + outcome);
    }

    /** Asks to close a step; the caller looks at the answer. */
    public Reply tryClose(Visitor who, String step, ObjectNode body) {
        String path = at("steps/" + step);
        return who.post(path + "/close", body, who.get(path).etag());
    }

    /** Submits a step to its superior. */
    public void request(Visitor who, String step) {
        must(who.post(at("approvals/" + step + "/request"), object("note", "请予审批")), "request of " + step);
    }

    /** The superior decides. */
    public void decide(Visitor who, String step, String decision, String reason, LocalDate meetingOn) {
        must(tryDecide(who, step, decision, reason, meetingOn), "decision " + decision + " on " + step);
    }

    /** The superior tries to decide; the caller looks at the answer. */
    public Reply tryDecide(Visitor who, String step, String decision, String reason, LocalDate meetingOn) {
        return who.post(
                at("approvals/" + step + "/decision"),
                object(
                        "decision",
                        decision,
                        "reason",
                        reason,
                        "meetingOn",
                        meetingOn.toString(),
                        "minutesNo",
                        "纪要" + cityYear + NUMBER.incrementAndGet() + "号",
                        "documentNo",
                        "街党发" + cityYear + NUMBER.incrementAndGet() + "号"));
    }

    /**
     * Saves a record whole. One that was saved before in this step is corrected: the version seen goes along, and the reason.
     */
    public Reply save(Visitor who, String path, ObjectNode record) {
        Reply reply = who.put(at(path), record, "");
        if (reply.code().equals("version-required")) {
            ObjectNode correction = record.deepCopy().put("correction", "更正填写错误");
            reply = who.put(
                    at(path),
                    correction,
                    seen.getOrDefault(path, who.get(at(path)).etag()));
        }
        if (reply.done()) {
            seen.put(path, reply.etag());
        }
        return reply;
    }

    /** The answer if the act was done. @throws Astray otherwise */
    public static Reply must(Reply reply, String what) {
        if (!reply.done()) {
            throw new Astray(what, reply);
        }
        return reply;
    }
}
