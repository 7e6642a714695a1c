// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.huanjie.rehearsal.cast.Community;
import org.huanjie.rehearsal.cast.Scene;
import org.huanjie.rehearsal.script.CommunityScript;
import org.huanjie.rehearsal.script.Days;
import org.huanjie.rehearsal.script.Diary;
import org.huanjie.rehearsal.script.StreetScript;
import org.huanjie.rehearsal.trial.Trials;

/** One community's way, played as far as wanted (走到某一步为止); from there the caller goes on in another way. */
public final class Journey {
    private final Scene scene;
    private final Days days;
    private final Community community;
    private final Deque<Diary.Entry> ahead;

    /**
     * @param scene set, with nothing played yet
     * @param name  community of the scene
     */
    public Journey(Scene scene, Days days, String name) {
        this.scene = scene;
        this.days = days;
        this.community = scene.communities().stream()
                .filter(c -> c.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no community " + name));
        Diary diary = new Diary();
        new StreetScript(days, scene.streetDesk(), scene.street()).write(diary);
        new CommunityScript(days, new Trials(List.of())).write(diary, community);
        this.ahead = new ArrayDeque<>(diary.byDay());
    }

    public Community community() {
        return community;
    }

    /** Plays everything before the entry of this title, and moves the clock to its day. */
    public void until(String title) {
        while (!next(title).title().equals(title)) {
            play(ahead.remove());
        }
        day(next(title).day());
    }

    /** Plays everything up to the entry of this title, and the entry too. */
    public void through(String title) {
        until(title);
        play(ahead.remove());
    }

    /** Leaves the next entry out: the caller does something else instead. */
    public void skip() {
        ahead.remove();
    }

    /** Moves the clock to a day, {@code 611} for the 11th of June; earlier days change nothing. */
    public LocalDate day(int monthDay) {
        day(days.day(monthDay));
        return today();
    }

    public LocalDate today() {
        return community.setting().today();
    }

    private void day(LocalDate day) {
        if (day.isAfter(today())) {
            scene.moveClock(day);
        }
    }

    private Diary.Entry next(String title) {
        Diary.Entry entry = ahead.peek();
        if (entry == null) {
            throw new IllegalArgumentException("the diary of " + community.name() + " has no more entry " + title);
        }
        return entry;
    }

    private void play(Diary.Entry entry) {
        day(entry.day());
        entry.act().run();
    }
}
