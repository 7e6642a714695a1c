// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.step;

import org.huanjie.api.procedure.InstanceKey;
import org.huanjie.api.procedure.StepId;

/**
 * Something that the stages elect and follow wait for (停办事由).
 *
 * @param kind   HALT: a step that a branch requires; PAUSE: a step of an adjustment
 * @param ref    the instance that must be done
 * @param branch the branch that asked for it
 */
public record Hold(Kind kind, InstanceRef ref, String branch) {
    /** Kinds of holds. */
    public enum Kind {
        HALT,
        PAUSE
    }

    /** Reads the text form of {@link #toString()}. @throws IllegalArgumentException otherwise */
    public static Hold parse(String text) {
        String[] part = text.split("\\|", -1);
        if (part.length != 4) {
            throw new IllegalArgumentException("not a hold: '" + text + "'");
        }
        return new Hold(Kind.valueOf(part[0]), new InstanceRef(StepId.of(part[1]), new InstanceKey(part[2])), part[3]);
    }

    /** Text form for storage, e.g. {@code HALT|withdraw-candidate|incident=1|B13}. */
    @Override
    public String toString() {
        return kind + "|" + ref.step() + "|" + ref.key() + "|" + branch;
    }
}
