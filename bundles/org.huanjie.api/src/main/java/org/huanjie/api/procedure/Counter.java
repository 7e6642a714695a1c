// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.procedure;

/** Counters of a case. A branch raises one; the steps that repeat by it are then open again under a new key. */
public enum Counter {
    PLAN,
    ROSTER,
    TRAINING,
    REQUEST,
    BATCH,
    ROUND,
    LIST,
    RUN,
    SESSION,
    SUBMISSION,
    INCIDENT,
    OBJECTION
}
