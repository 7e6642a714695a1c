// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.dropin;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What watches a host sees what it is there to see. */
class WatchedTest {
    private static final String BEFORE = """
            4 org.oa.portal 1.0.0 ACTIVE modified=100 level=80
              osgi.wiring.package=javax.servlet <- 9 javax.servlet-api 4.0.0
            9 javax.servlet-api 4.0.0 ACTIVE modified=90 level=30
            """;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "another wire, <- 9 javax.servlet-api 4.0.0, <- 12 javax.servlet-api 4.0.4",
        "an update in its place, modified=100, modified=101",
        "a stop, 1.0.0 ACTIVE, 1.0.0 RESOLVED",
        "another start level, level=80, level=70"
    })
    void aChangeOfTheHostIsSeen(String what, String was, String is) {
        Wiring before = Wiring.of(BEFORE);

        assertThat(Wiring.of(BEFORE.replace(was, is)).changesSince(before))
                .as(what)
                .hasSize(1);
        assertThat(Wiring.of(BEFORE).changesSince(before)).isEmpty();
    }

    @Test
    void aWireToOneOfUsIsSeenAndOneAmongTheHostsOwnIsTheirs() {
        Wiring before = Wiring.of(BEFORE);
        String asItGoes = "  osgi.wiring.package=javax.servlet.http <- 9 javax.servlet-api 4.0.0\n";
        String toUs = "  osgi.wiring.package=org.huanjie.api.fact <- 90 org.huanjie.api 0.1.0\n";

        assertThat(Wiring.of(BEFORE.replace(
                                "9 javax.servlet-api 4.0.0 ACTIVE", asItGoes + "9 javax.servlet-api 4.0.0 ACTIVE"))
                        .changesSince(before))
                .isEmpty();
        assertThat(Wiring.of(BEFORE.replace(
                                "9 javax.servlet-api 4.0.0 ACTIVE", toUs + "9 javax.servlet-api 4.0.0 ACTIVE"))
                        .changesSince(before))
                .hasSize(1);
    }

    @Test
    void aBundleThatWentOrCameIsSeen() {
        Wiring one = Wiring.of("4 org.oa.portal 1.0.0 ACTIVE modified=100 level=80\n");
        Wiring two = Wiring.of(BEFORE);

        assertThat(two.addedSince(one)).containsExactly("9 javax.servlet-api 4.0.0 ACTIVE modified=90 level=30");
        assertThat(one.changesSince(two)).hasSize(2);
    }

    @Test
    void aPageThatFailsOnceIsSeen() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/page", exchange -> {
            exchange.sendResponseHeaders(asked.incrementAndGet() == 3 ? 503 : 200, -1);
            exchange.close();
        });
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort();

        try (Traffic traffic = new Traffic(address, List.of("/page"))) {
            while (asked.get() < 6) {
                Thread.onSpinWait();
            }
            assertThat(traffic.failures()).singleElement().asString().contains("/page 503");
            assertThat(traffic.served()).isPositive();
        } finally {
            server.stop(0);
        }
    }
}
