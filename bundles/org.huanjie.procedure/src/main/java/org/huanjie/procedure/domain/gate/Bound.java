// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.gate;

import java.util.Optional;
import java.util.Set;
import org.huanjie.api.fact.FactName;

/** What a count is held against: another fact, or a number of the rule profile. */
public sealed interface Bound {
    /** The number; empty if the fact is not known or the parameter not in force. */
    Optional<Integer> number(Question question);

    /** Its Chinese name. */
    String zh(Question question);

    /** Its name. */
    String en();

    /** The facts it reads. */
    Set<FactName> facts();

    /** The parameters it asks. */
    default Set<String> params() {
        return Set.of();
    }

    /** Why there is no number. */
    Finding missing(Question question, FactName other);

    /** Another fact. */
    record OfFact(FactName fact) implements Bound {
        @Override
        public Optional<Integer> number(Question question) {
            return Values.count(question.facts(), fact);
        }

        @Override
        public String zh(Question question) {
            return FactTitles.zh(fact);
        }

        @Override
        public String en() {
            return fact.value();
        }

        @Override
        public Set<FactName> facts() {
            return Set.of(fact);
        }

        @Override
        public Finding missing(Question question, FactName other) {
            return Words.unknown(question, other, fact);
        }
    }

    /** A parameter of the rule profile. */
    record OfParam(String param) implements Bound {
        @Override
        public Optional<Integer> number(Question question) {
            return question.profile().has(param)
                    ? Optional.of(question.profile().integer(param))
                    : Optional.empty();
        }

        @Override
        public String zh(Question question) {
            return question.profile().title(param);
        }

        @Override
        public String en() {
            return param;
        }

        @Override
        public Set<FactName> facts() {
            return Set.of();
        }

        @Override
        public Set<String> params() {
            return Set.of(param);
        }

        @Override
        public Finding missing(Question question, FactName other) {
            return question.profile().has(param) ? Words.unknown(question, other) : Words.notInForce(question, param);
        }
    }
}
