// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.huanjie.rehearsal.cast.Community;
import org.huanjie.rehearsal.cast.Scene;
import org.huanjie.rehearsal.client.Journal;
import org.huanjie.rehearsal.desk.Astray;
import org.huanjie.rehearsal.desk.Desk;
import org.huanjie.rehearsal.plan.Plan;
import org.huanjie.rehearsal.script.CommunityScript;
import org.huanjie.rehearsal.script.Days;
import org.huanjie.rehearsal.script.Diary;
import org.huanjie.rehearsal.script.StreetScript;
import org.huanjie.rehearsal.trial.Forbidden;
import org.huanjie.rehearsal.trial.Trials;

/** Drives a whole street through the public REST interface, day by day, as each role would. */
public final class Rehearsal {
    private final URI api;
    private final Plan plan;
    private final Journal journal;
    private final Consumer<String> progress;

    /**
     * @param api      base of the REST interface, ending in {@code /huanjie/api/v1/}
     * @param progress told of each day, for people who wait
     */
    public Rehearsal(URI api, Plan plan, Journal journal, Consumer<String> progress) {
        this.api = api;
        this.plan = plan;
        this.journal = journal;
        this.progress = progress;
    }

    /** What came of the run, and the administrator's new one-time password. */
    public record Outcome(Summary summary, String oneTimePassword) {}

    /** Runs the plan as this administrator, whose password ends with the run. */
    public Outcome run(String administrator, String password) {
        long begun = System.nanoTime();
        HttpClient http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
        Days days = new Days(plan.year());
        Trials trials = Forbidden.taught(plan.violations());
        Scene scene = new Scene(http, api, journal, plan);
        scene.admit(administrator, password);
        Map<String, String> astray = play(scene, days, trials);
        long seconds = Duration.ofNanos(System.nanoTime() - begun).toSeconds();
        Summary summary = new Summary(
                ends(scene), astray, trials.faults(), trials.refused(), trials.planned(), journal.requests(), seconds);
        return new Outcome(summary, scene.handBack());
    }

    private Map<String, String> play(Scene scene, Days days, Trials trials) {
        progress.accept("布置街道、社区和人员 / setting the scene");
        try {
            scene.set(days.day(522));
        } catch (Astray e) {
            return Map.of("布置", e.getMessage());
        }
        Diary diary = new Diary();
        new StreetScript(days, scene.streetDesk(), scene.street()).write(diary);
        CommunityScript script = new CommunityScript(days, trials);
        scene.communities().forEach(c -> script.write(diary, c));
        return walk(diary, scene);
    }

    /** A community that went astray stops; the others go on. */
    private Map<String, String> walk(Diary diary, Scene scene) {
        Map<String, String> astray = new LinkedHashMap<>();
        LocalDate day = LocalDate.MIN;
        for (Diary.Entry entry : diary.byDay()) {
            if (astray.containsKey(entry.community()) || astray.containsKey("")) {
                continue;
            }
            if (!entry.day().equals(day)) {
                day = entry.day();
                progress.accept(day.toString());
                scene.moveClock(day);
            }
            try {
                entry.act().run();
            } catch (Astray e) {
                astray.put(entry.community(), entry.day() + " " + entry.title() + "：" + e.getMessage());
            }
        }
        return astray;
    }

    private static Map<String, String> ends(Scene scene) {
        Map<String, String> ends = new LinkedHashMap<>();
        List<Community> all = new ArrayList<>(scene.communities());
        all.forEach(c -> ends.put(
                c.name(),
                Desk.must(c.as("CLERK").get(c.desk().at("")), "case of " + c.name())
                        .text("end")));
        return ends;
    }
}
