// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf.branch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huanjie.itests.karaf.Container;
import org.huanjie.rehearsal.Journey;
import org.huanjie.rehearsal.cast.Scene;
import org.huanjie.rehearsal.client.Journal;
import org.huanjie.rehearsal.client.Json;
import org.huanjie.rehearsal.plan.Plan;
import org.huanjie.rehearsal.script.Days;

/**
 * One street with small communities and the people of every role. It is set once for a container; each test gets a rehearsal
 * cycle of its own, whose clock and cases no other test sees.
 */
final class Street {
    /** Seven members, three seats, four candidates: half a vote decides. */
    static final String SMALL = "矿山社区";

    /** Thirty members, five seats. */
    static final String LARGER = "新华北社区";

    /** As {@link #SMALL}, with conflicts that make it DIFFICULT (难点社区). */
    static final String DIFFICULT = "难点社区";

    /** As {@link #LARGER}, with a bedridden member whom the street leaves out of 应到会. */
    static final String EXCLUDING = "康宁社区";

    /** As {@link #SMALL}: seven full members are the least for a committee; a test takes one away for good. */
    static final String SHRINKING = "小井社区";

    private static final int YEAR = 2026;
    private static final int FIRST_DAY = 522;
    private static final Map<Container, Street> SET = new HashMap<>();

    private final Scene scene;
    private final Days days = new Days(YEAR);
    private boolean fresh = true;

    private Street(Scene scene) {
        this.scene = scene;
    }

    static synchronized Street in(Container karaf) {
        return SET.computeIfAbsent(karaf, Street::set);
    }

    private static Street set(Container karaf) {
        Path secret = karaf.instance().resolve("data").resolve("huanjie-first-password");
        URI api = URI.create(karaf.rest().address() + "/huanjie/api/v1/");
        Plan plan = new Plan(street(), YEAR, Map.of(), false, List.of());
        Scene scene = new Scene(HttpClient.newHttpClient(), api, new Journal(Writer.nullWriter()), plan);
        try {
            scene.admit("admin", Files.readString(secret).strip());
            scene.set(new Days(YEAR).day(FIRST_DAY));
            Files.writeString(secret, scene.handBack());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Street(scene);
    }

    private static JsonNode street() {
        ObjectNode street = Plan.shipped().street().deepCopy();
        ((ObjectNode) street.path("street")).put("name", "分支街道");
        Map<String, ObjectNode> shipped = new HashMap<>();
        street.path("communities").forEach(c -> shipped.put(c.path("name").asText(), c.deepCopy()));
        ArrayNode communities = street.putArray("communities");
        communities.add(like(shipped, SMALL, SMALL));
        communities.add(like(shipped, LARGER, LARGER));
        communities.add(
                like(shipped, SMALL, DIFFICULT).put("class", "DIFFICULT").put("problem", "党员干部矛盾较多"));
        communities.add(like(shipped, SMALL, SHRINKING));
        ObjectNode excluding = like(shipped, LARGER, EXCLUDING);
        excluding.putArray("requestedExclusions").add(bedridden());
        communities.add(excluding);
        return street;
    }

    /** The shortest of the three ways to nominate. */
    private static ObjectNode like(Map<String, ObjectNode> shipped, String model, String name) {
        return Objects.requireNonNull(shipped.get(model), model)
                .deepCopy()
                .put("name", name)
                .put("nominationMethod", "INTERNAL_DELIBERATION");
    }

    private static ObjectNode bedridden() {
        return Json.object(
                "member", "徐玉飞",
                "birth", "1948-09",
                "ground", "BEDRIDDEN",
                "memberOpinion", "AGREE",
                "familyOpinion", "AGREE");
    }

    Course course(String community) {
        if (!fresh) {
            scene.setAgain(days.day(FIRST_DAY));
        }
        fresh = false;
        return new Course(new Journey(scene, days, community));
    }
}
