// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huanjie.itests.kit.Reply;
import org.huanjie.itests.kit.RestClient;
import org.junit.jupiter.api.Test;

/**
 * Whatever is sent, to whichever address, by whichever role: the answer is an answer or a refusal by a published code in two
 * languages, and never a failure of the software. {@code ./huanjie test --long} tries longer, {@code -Dhuanjie.bad.input=50000}
 * as long as one likes.
 */
@InKaraf(Database.H2)
class BadInputTest {
    private static final int REQUESTS =
            Integer.getInteger("huanjie.bad.input", Boolean.getBoolean("huanjie.long") ? 6000 : 400);
    private static final long SEED = Long.getLong("huanjie.bad.input.seed", 20260611);

    @Test
    void isAlwaysRefusedByAPublishedCodeAndNeverBreaksAnything(Container karaf) {
        BadInputScene scene = new BadInputScene(karaf, "anything");
        BadInput input = new BadInput(karaf.rest().openApi(), SEED, scene.known());
        Set<String> codes = new HashSet<>();
        karaf.rest()
                .get("/problems")
                .body()
                .forEach(code -> codes.add(code.path("code").asText()));
        int before = karaf.rest().get("/status").body().path("failures").asInt();

        List<String> faults = new ArrayList<>();
        for (int i = 0; i < REQUESTS; i++) {
            RestClient who = scene.people().get(i % scene.people().size());
            BadInput.Request request = input.next();
            fault(who, request, codes).ifPresent(faults::add);
        }
        scene.leave();

        assertThat(faults).isEmpty();
        assertThat(karaf.rest().get("/status").body().path("failures").asInt()).isEqualTo(before);
        assertThat(input.operations()).isGreaterThan(100);
    }

    private static Optional<String> fault(RestClient who, BadInput.Request request, Set<String> codes) {
        Reply reply = who.send(request.method(), request.path(), request.body(), request.headers());
        boolean refused = reply.status() >= 400
                && codes.contains(reply.code())
                && !reply.body().path("detail").asText().isBlank()
                && !reply.body().path("detailEn").asText().isBlank();
        boolean answered = reply.status() < 400;
        return reply.status() < 500 && (answered || refused)
                ? Optional.empty()
                : Optional.of(request + " → " + reply.status() + " " + reply.body());
    }
}
