// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.nodes.work;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.huanjie.itests.kit.Reply;
import org.huanjie.itests.kit.RestClient;

/** In the end: everything that was acknowledged is there, once, at every node, and in the trail. */
public final class Reckoning {
    private final Office office;
    private final int node;
    private final RestClient admin;
    private final Trails trails;

    public Reckoning(Office office, int node) {
        this.office = office;
        this.node = node;
        this.admin = office.admin().at().get(node);
        this.trails = new Trails(admin);
    }

    /** Compares with the model. */
    public void check() {
        office.texts().forEach(this::text);
        office.steps().forEach(step -> text(step.form()));
        office.adding().forEach(this::added);
        office.granting().people().forEach(this::grants);
        office.switching().switches().forEach(this::switched);
        office.texts().forEach(this::trail);
        office.cases().forEach(this::trail);
    }

    private void text(Text text) {
        String path = text.address().path();
        Reply seen = Setup.must(text.who().at().get(node).get(path));
        text.history().check(path, Text.version(seen).orElseThrow(), text.read(seen));
    }

    private void added(Adding adding) {
        Map<String, String> there = new TreeMap<>();
        for (JsonNode item : trails.all(adding.target().list())) {
            String id = item.path("id").asText();
            String twin = there.put(item.path(adding.target().label()).asText(), id);
            assertThat(twin)
                    .as("%s and %s have the same name: %s", twin, id, item)
                    .isNull();
        }
        assertThat(there).containsAllEntriesOf(adding.names().all());
    }

    private void grants(String person) {
        JsonNode grants = Setup.must(admin.get("/people/" + person)).body().path("grants");
        List<String> ids = grants.findValuesAsText("id");
        List<String> given = office.granting().given().entrySet().stream()
                .filter(grant -> grant.getKey().startsWith(person))
                .map(Map.Entry::getValue)
                .toList();
        assertThat(ids).as("grants of %s", person).containsExactlyInAnyOrderElementsOf(given);
    }

    private void switched(String at, Switch model) {
        String[] parts = at.split("/");
        for (JsonNode module :
                Setup.must(admin.get("/modules?street=" + parts[0])).body()) {
            if (module.path("module").asText().equals(parts[1])) {
                model.check(at, module.path("enabled").asBoolean());
            }
        }
    }

    private void trail(Text text) {
        String stream = text.address().path().replaceAll(".*/", "");
        List<JsonNode> events = actions(trailOf(text, stream), text.action());
        assertThat(events)
                .as("%s of %s", text.action(), stream)
                .hasSize(text.history().count(text.action()));
        if (text.action().equals("organisation-renamed")) {
            assertThat(events)
                    .extracting(event -> event.path("details").path("to").asText())
                    .as("names of %s, in order", stream)
                    .isEqualTo(text.history().texts());
        }
    }

    /** Whoever may rewrite a thing may read its trail. */
    private List<JsonNode> trailOf(Text text, String stream) {
        return new Trails(text.who().at().get(node)).stream(stream);
    }

    private void trail(String election, List<Step> steps) {
        List<JsonNode> events = trailOf(steps.get(0).form(), election);
        for (String action : List.of("step-opened", "form-saved", "step-closed")) {
            int wanted = steps.stream().mapToInt(step -> step.events(action)).sum();
            assertThat(actions(events, action)).as("%s of %s", action, election).hasSize(wanted);
        }
    }

    private static List<JsonNode> actions(List<JsonNode> events, String action) {
        return events.stream()
                .filter(event -> event.path("action").asText().equals(action))
                .toList();
    }
}
