// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.fact;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huanjie.api.fact.FactReader;
import org.huanjie.api.organisation.PartyOrg;
import org.huanjie.api.procedure.StepId;
import org.huanjie.api.roster.Voter;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Profile;
import org.huanjie.api.time.Cycle;
import org.huanjie.procedure.domain.casefile.CaseRecord;
import org.huanjie.procedure.domain.casefile.InstanceRecord;
import org.huanjie.procedure.domain.casefile.IntentionKind;
import org.huanjie.procedure.domain.casefile.IntentionRecord;
import org.huanjie.procedure.domain.casefile.PaperRecord;
import org.huanjie.procedure.domain.definition.ProcedureDefinition;

/** The file of one case (案卷), open at today's page: all that the procedure's own facts are read from. */
public interface CaseBook {

    /** The case. */
    CaseRecord election();

    /** The definition the case pins. */
    ProcedureDefinition definition();

    /** The rule profile the case pins. */
    Profile profile();

    /** The cycle of the case. */
    Cycle cycle();

    /** The Party organisation that elects; empty for the street's own case. */
    Optional<PartyOrg> organisation();

    /** Communities of the street now; empty if the acting person does not see the street. */
    Optional<Integer> communitiesNow();

    /** Members of the organisation; empty if the roster is absent or off. */
    Optional<List<Voter>> members();

    /** The step under its current key; a step of scope STREET in the street's own case. */
    StepBook step(StepId step);

    /** Every instance of this case, old keys too, in the order of opening. */
    List<InstanceRecord> instances();

    /** Every paper of this case. */
    List<PaperRecord> papers();

    /** The last declaration of this kind. */
    Optional<IntentionRecord> last(IntentionKind kind);

    /** Facts of every module. */
    FactReader facts();

    /** The answer of the rule calculator under the profile of the case; empty if no module offers the rule. */
    Optional<Answer> rule(String kind, Map<String, ?> input);
}
