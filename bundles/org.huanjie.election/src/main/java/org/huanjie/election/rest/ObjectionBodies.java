// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.rest;

import org.huanjie.election.app.notice.ReceiveObjection;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.sheet.Objection;
import org.huanjie.election.domain.sheet.Verdict;
import org.jspecify.annotations.Nullable;

/** Bodies and views of objections. */
public final class ObjectionBodies {
    private ObjectionBodies() {}

    /** A matter as it comes in. */
    public record ObjectionBody(
            @Nullable String receivedOn,
            @Nullable String channel,
            @Nullable Boolean named,
            @Nullable String candidate,
            @Nullable String issue) {}

    /** A verdict as it comes in. */
    public record VerdictBody(
            @Nullable String checker,
            @Nullable String verdict,
            @Nullable String finding,
            @Nullable String closedOn,
            @Nullable String repliedOn) {}

    /**
     * A matter as the street reads it.
     *
     * @param verdict absent while it is open
     */
    public record ObjectionView(
            String id,
            String key,
            String receivedOn,
            String channel,
            boolean named,
            String candidate,
            String label,
            boolean late,
            String issue,
            @Nullable String verdict,
            String finding) {
        static ObjectionView of(ReceiveObjection.Reading r) {
            Objection o = r.filed().sheet();
            return new ObjectionView(
                    r.filed().id(),
                    r.filed().key(),
                    o.receivedOn().toString(),
                    o.channel().name(),
                    o.named(),
                    o.candidate().value(),
                    r.label(),
                    o.late(),
                    r.issue(),
                    o.verdict().map(Verdict::name).orElse(null),
                    r.finding());
        }
    }

    /**
     * Where a matter was taken in.
     *
     * @param late after the preparation of the meeting began
     */
    public record Received(String id, String key, boolean late, boolean open) {
        static Received of(Filed<Objection> filed) {
            return new Received(
                    filed.id(), filed.key(), filed.sheet().late(), filed.sheet().open());
        }
    }
}
