// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.candidate;

import java.util.List;
import org.huanjie.election.domain.Department;

/** How one person stands in the review and in the opinions, over all batches: answers hold per person. */
public final class Standings {
    private Standings() {}

    /**
     * The departments' answers in the joint review for one person.
     *
     * @param missing departments without a final answer
     */
    public record Review(List<Department> missing, List<Department> problems) {
        public Review {
            missing = List.copyOf(missing);
            problems = List.copyOf(problems);
        }

        /** Every department gave a final answer. */
        public boolean answered() {
            return missing.isEmpty();
        }

        /** Every department answered NO_PROBLEM. */
        public boolean passed() {
            return answered() && problems.isEmpty();
        }
    }

    /**
     * The departments' opinions of one person.
     *
     * @param missing    departments without an answer
     * @param negative   departments that object, wholly or in part
     * @param decided    the street decided on the negative ones
     * @param kept       it decided to keep the person
     * @param discipline the discipline organ is among the negative ones: nothing to decide, the person is out
     */
    public record Opinions(
            List<Department> missing, List<Department> negative, boolean decided, boolean kept, boolean discipline) {
        public Opinions {
            missing = List.copyOf(missing);
            negative = List.copyOf(negative);
        }

        /** Nothing is open: all answered, and a negative opinion is decided on. */
        public boolean settled() {
            return missing.isEmpty() && (negative.isEmpty() || discipline || decided);
        }

        /** The person may go on. */
        public boolean cleared() {
            return settled() && !out();
        }

        /** The person is out. */
        public boolean out() {
            return discipline || (!negative.isEmpty() && decided && !kept);
        }
    }
}
