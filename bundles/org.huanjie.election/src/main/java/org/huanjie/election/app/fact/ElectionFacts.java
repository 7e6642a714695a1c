// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.app.fact;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.fact.FactQuery;
import org.huanjie.api.fact.FactSource;
import org.huanjie.api.module.ModuleName;
import org.huanjie.election.app.desk.ElectionStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The source of every fact of the election; each table is read once per act. */
@Component(service = FactSource.class)
public final class ElectionFacts implements FactSource {
    private final ElectionStore store;
    private final Map<FactName, Offers.Reading> readings = new LinkedHashMap<>();

    @Activate
    public ElectionFacts(@Reference ElectionStore store) {
        this.store = store;
        Stream.of(
                        CandidateFacts.offers(),
                        AnswerFacts.offers(),
                        NoticeFacts.offers(),
                        MeetingFacts.offers(),
                        MotionFacts.offers(),
                        BallotFacts.offers(),
                        ResultFacts.offers(),
                        SessionFacts.offers())
                .forEach(offers -> readings.putAll(offers.readings()));
    }

    @Override
    public ModuleName module() {
        return ModuleName.ELECTION;
    }

    @Override
    public Set<FactName> offers() {
        return Collections.unmodifiableSet(readings.keySet());
    }

    @Override
    public Fact read(FactName name, FactQuery query) {
        Look look = query.once(
                "election.look@" + query.election().counters(), () -> new Look(query, store.load(query.election())));
        Offers.Reading reading = readings.get(name);
        return reading == null
                ? Fact.unknown(name, "选举模块没有这个事实。", "The election offers no such fact.")
                : reading.read(name, look);
    }
}
