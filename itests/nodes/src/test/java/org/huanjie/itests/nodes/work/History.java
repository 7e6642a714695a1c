// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.nodes.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The model of one thing with versions: every acknowledged write leads from the version it had seen to the next. */
final class History {
    private final int begun;
    private final Map<Integer, Written> after = new TreeMap<>();
    private int latest;
    private boolean opened;

    /** @param begun version before the first of our writes */
    History(int begun) {
        this.begun = begun;
        this.latest = begun;
    }

    /** What led to a version. @param text empty if the act left the text as it was */
    record Written(int to, String action, Optional<String> text) {}

    /** The newest version anybody was told of: nobody may be shown an older one from now on. */
    synchronized int latest() {
        return latest;
    }

    /** @throws AssertionError if somebody else was told the same of that version: one of both is lost */
    synchronized void acknowledged(int seen, Written written) {
        Written other = after.put(seen, written);
        assertThat(other)
                .as("acknowledged before, on version %d too: %s", seen, written)
                .isNull();
        latest = Math.max(latest, written.to());
    }

    /** A step was open when this was answered: who opens one that is open already changes nothing. */
    synchronized void opened(int version) {
        opened = true;
        latest = Math.max(latest, version);
    }

    /** True if anything was acknowledged. */
    synchronized boolean isBegun() {
        return opened || !after.isEmpty();
    }

    /** Texts in the order of versions. @throws AssertionError if a version is missing */
    synchronized List<String> texts() {
        List<String> texts = new ArrayList<>();
        int version = opened && !after.containsKey(begun) ? begun + 1 : begun;
        for (Map.Entry<Integer, Written> next : after.entrySet()) {
            assertThat(next.getKey()).as("version before %s", next).isEqualTo(version);
            version = next.getValue().to();
            next.getValue().text().ifPresent(texts::add);
        }
        return texts;
    }

    /** How many acknowledged writes were of this kind. */
    synchronized int count(String action) {
        return (int)
                after.values().stream().filter(w -> w.action().equals(action)).count();
    }

    /** Nothing is lost and nothing was done that nobody asked for. */
    void check(String thing, int version, String text) {
        List<String> texts = texts();
        assertThat(version).as("version of %s", thing).isEqualTo(latest());
        if (!texts.isEmpty()) {
            assertThat(text).as(thing).isEqualTo(texts.get(texts.size() - 1));
        }
    }
}
