// SPDX-License-Identifier: Apache-2.0
package org.huanjie.approval.app;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.fact.FactQuery;
import org.huanjie.api.fact.FactSource;
import org.huanjie.api.module.ModuleName;
import org.huanjie.api.procedure.InstanceKey;
import org.huanjie.api.rule.Reason;
import org.huanjie.approval.domain.ApprovalEvent;
import org.huanjie.approval.domain.Decided;
import org.huanjie.approval.domain.Matter;
import org.huanjie.approval.domain.Requested;
import org.huanjie.approval.domain.track.Track;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether what was asked for is granted, under the key that counts now. */
@Component(service = FactSource.class)
public final class ApprovalFacts implements FactSource {
    private final ApprovalStore store;

    @Activate
    public ApprovalFacts(@Reference ApprovalStore store) {
        this.store = store;
    }

    @Override
    public ModuleName module() {
        return ModuleName.APPROVAL;
    }

    @Override
    public Set<FactName> offers() {
        return Arrays.stream(Matter.values()).map(Matter::fact).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Fact read(FactName name, FactQuery query) {
        Matter matter = Arrays.stream(Matter.values())
                .filter(m -> m.fact().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not offered: " + name));
        List<ApprovalEvent> events = query.once("approval.events", () -> store.events(query.election()));
        InstanceKey key = matter.key(query.election());
        Track track = Track.of(matter, key, events);
        if (track.events().isEmpty()) {
            return Fact.unknown(
                    name,
                    "“" + matter.zh() + "”尚未报送，也没有决定。",
                    "'" + matter.step() + "' was neither requested nor decided yet.");
        }
        boolean granted = track.settled()
                && track.lastDecision()
                        .map(d -> d.verdict().decision().granted())
                        .orElse(true);
        ApprovalEvent last = track.events().get(track.events().size() - 1);
        return Fact.flag(name, granted, "approval:" + matter.step() + "[" + key + "]", reason(matter, last));
    }

    private static Reason reason(Matter matter, ApprovalEvent last) {
        if (last instanceof Decided decided) {
            String zh = decided.verdict().decision().zh();
            return new Reason(
                    "“" + matter.zh() + "”已于 " + decided.on() + " "
                            + matter.kind().zh() + "：" + zh + "。",
                    "'" + matter.step() + "' was decided on " + decided.on() + ": "
                            + decided.verdict().decision() + ".",
                    matter.clause());
        }
        Requested requested = (Requested) last;
        return new Reason(
                "“" + matter.zh() + "”已于 " + requested.on() + " 报送（第 " + requested.number() + " 次）。",
                "'" + matter.step() + "' was submitted on " + requested.on() + " (no. " + requested.number() + ").",
                matter.clause());
    }
}
