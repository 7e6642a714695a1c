// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal.cast;

import static org.huanjie.rehearsal.client.Json.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.huanjie.rehearsal.client.Journal;
import org.huanjie.rehearsal.client.Visitor;
import org.huanjie.rehearsal.desk.Desk;
import org.huanjie.rehearsal.plan.Plan;
import org.huanjie.rehearsal.plan.Shipped;
import org.jspecify.annotations.Nullable;

/** Sets the scene: street and communities, accounts and roles, the cycle and its cases. Another run makes another street. */
public final class Scene {
    private final HttpClient http;
    private final URI api;
    private final Journal journal;
    private final Plan plan;
    private final List<Community> communities = new ArrayList<>();
    private final Cast street = new Cast();
    private @Nullable Setting setting;
    private @Nullable Ground ground;
    private @Nullable Desk streetDesk;
    private String administratorPerson = "";
    private String district = "";

    public Scene(HttpClient http, URI api, Journal journal, Plan plan) {
        this.http = http;
        this.api = api;
        this.journal = journal;
        this.plan = plan;
    }

    public List<Community> communities() {
        return List.copyOf(communities);
    }

    public Cast street() {
        return street;
    }

    public Desk streetDesk() {
        return Objects.requireNonNull(streetDesk, "the scene is not set");
    }

    private Setting setting() {
        return Objects.requireNonNull(setting, "the scene is not set");
    }

    /** Signs the administrator in; a one-time password is replaced first. */
    public void admit(String login, String password) {
        Visitor admin = new Visitor(http, api, journal, "");
        JsonNode session = Desk.must(admin.signIn(login, password), "sign-in of the administrator")
                .body();
        if (session.path("mustChangePassword").asBoolean()) {
            String own = Troupe.ownPassword(password);
            Desk.must(
                    admin.post("session/password", object("oldPassword", password, "newPassword", own)),
                    "administrator's own password");
            if (!admin.get("session").done()) {
                Desk.must(admin.signIn(login, own), "sign-in of the administrator");
            }
        }
        administratorPerson = session.path("person").asText();
        district = session.path("roles").path(0).path("at").asText();
        street.put("ADMINISTRATOR", admin);
    }

    /** Everything up to the opening of the cases. */
    public void set(LocalDate firstDay) {
        Visitor admin = street.as("ADMINISTRATOR");
        int run = 1
                + Desk.must(admin.get("organisations?parent=" + district), "streets")
                        .body()
                        .path("total")
                        .asInt();
        Tree tree = new Tree(admin, district, plan.street(), run);
        tree.grow();
        Troupe troupe = new Troupe(http, api, journal, admin, "演练" + run);
        Casting casting = new Casting(troupe, tree, district);
        Map<String, Cast> casts = casting.engage(street);
        troupe.enter();
        ground = new Ground(tree, casting, casts, begin(street.as("OTHER_LEADER"), tree.otherStreet(), false));
        layOver(tree.street());
        openCycle(ground, firstDay);
    }

    /** The same street and people once more, in a cycle of its own with its own clock and cases. */
    public void setAgain(LocalDate firstDay) {
        communities.clear();
        openCycle(Objects.requireNonNull(ground, "the scene is not set"), firstDay);
    }

    /** What every cycle of the street stands on. */
    private record Ground(Tree tree, Casting casting, Map<String, Cast> casts, String realCycle) {}

    /** Hands the administrator's account back: a new one-time password for the person who takes over. */
    public String handBack() {
        return Desk.must(
                        street.as("ADMINISTRATOR").post("people/" + administratorPerson + "/password", object()),
                        "new one-time password")
                .text("oneTimePassword");
    }

    private void openCycle(Ground on, LocalDate firstDay) {
        Tree tree = on.tree();
        String cycle = begin(street.as("STREET_LEADER"), tree.street(), true);
        Setting here = new Setting(tree.street(), cycle, on.realCycle(), plan.overlay(), firstDay);
        setting = here;
        on.casting().persons().forEach(here::person);
        moveClock(firstDay);
        Desk.must(street.as("STREET_LEADER").post("cycles/" + cycle + "/cases", object()), "cases of the cycle");
        Map<String, String> cases = cases(cycle);
        streetDesk = new Desk(Objects.requireNonNull(cases.get(tree.street())), plan.year());
        for (JsonNode spec : plan.street().path("communities")) {
            String name = spec.path("name").asText();
            String org = tree.partyOrg(name);
            Desk desk = new Desk(Objects.requireNonNull(cases.get(org), name), plan.year());
            Community.Stage stage =
                    new Community.Stage(Objects.requireNonNull(on.casts().get(name), name), desk, here);
            communities.add(new Community(name, spec, org, plan.of(name), stage));
        }
    }

    /** The street's own, stricter demands come before the cases, which pin them. */
    private void layOver(String at) {
        if (plan.overlay()) {
            Desk.must(
                    street.as("STREET_LEADER")
                            .post(
                                    "streets/" + at + "/overlays",
                                    object("title", "街道细化方案", "text", Shipped.overlay("overlay", at))),
                    "overlay of the street");
        }
    }

    private String begin(Visitor leader, String at, boolean rehearsal) {
        JsonNode upper = plan.street().path("upperDocument");
        return Desk.must(
                        leader.post(
                                "cycles",
                                object(
                                        "street",
                                        at,
                                        "title",
                                        plan.year() + "年社区党组织换届" + (rehearsal ? "（演练）" : ""),
                                        "year",
                                        plan.year(),
                                        "rehearsal",
                                        rehearsal,
                                        "upperTitle",
                                        upper.path("title").asText(),
                                        "upperNumber",
                                        upper.path("number").asText(),
                                        "upperDate",
                                        upper.path("date").asText(),
                                        "profile",
                                        "street-plan-2015")),
                        "cycle")
                .text("id");
    }

    /** Case by organisation. */
    private Map<String, String> cases(String cycle) {
        Map<String, String> cases = new LinkedHashMap<>();
        JsonNode body = Desk.must(street.as("STREET_LEADER").get("cycles/" + cycle + "/cases?size=200"), "cases")
                .body();
        (body.isArray() ? body : body.path("items"))
                .forEach(c ->
                        cases.put(c.path("organisation").asText(), c.path("id").asText()));
        return cases;
    }

    /** The next day of the rehearsal. */
    public void moveClock(LocalDate day) {
        Visitor leader = street.as("STREET_LEADER");
        String path = "cycles/" + setting().cycle();
        Desk.must(
                leader.put(
                        path + "/clock",
                        object("today", day.toString()),
                        leader.get(path).etag()),
                "clock to " + day);
        setting().moved(day);
    }
}
