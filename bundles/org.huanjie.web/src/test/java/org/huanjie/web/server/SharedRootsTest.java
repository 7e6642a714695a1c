// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import org.huanjie.api.web.RestResource;
import org.huanjie.web.harness.WebServer;
import org.huanjie.web.openapi.ShadowedPaths;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several slices have addresses below the same case. */
class SharedRootsTest {
    @Path("/cases/{id}")
    public static class OfProcedure implements RestResource {
        @GET
        public String one(@PathParam("id") String id) {
            return "case " + id;
        }

        @GET
        @Path("/steps/{step}")
        public String step(@PathParam("step") String step) {
            return "step " + step;
        }
    }

    @Path("/cases/{case}")
    public static class OfElection implements RestResource {
        @GET
        @Path("/candidates")
        public String candidates(@PathParam("case") String id) {
            return "candidates of " + id;
        }

        @POST
        @Path("/steps/{step}")
        public String postStep(@PathParam("step") String step) {
            return "posted " + step;
        }
    }

    @Path("/cases/{id}/approvals")
    public static class OfApproval implements RestResource {
        @GET
        public String track(@PathParam("id") String id) {
            return "approvals of " + id;
        }
    }

    @Path("/cases/{id}/steps")
    public static class Hider implements RestResource {
        @GET
        public String all() {
            return "all";
        }
    }

    @Test
    void aRootThatHidesAnotherClassesAddressesIsFound() {
        assertThat(ShadowedPaths.of(List.of(OfProcedure.class, OfElection.class, OfApproval.class)))
                .isEmpty();
        assertThat(ShadowedPaths.of(List.of(OfProcedure.class, Hider.class)))
                .singleElement()
                .asString()
                .startsWith("GET /cases/{id}/steps/{step} of ")
                .endsWith("$Hider");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "GET, /cases/7, case 7",
        "GET, /cases/7/steps/x, step x",
        "GET, /cases/7/candidates, candidates of 7",
        "POST, /cases/7/steps/x, posted x",
        "GET, /cases/7/approvals, approvals of 7"
    })
    void everySliceIsReached(String method, String path, String answer) {
        try (WebServer web = new WebServer(List.of(new OfProcedure(), new OfElection(), new OfApproval())).signedIn()) {
            assertThat(web.send(method, path, "").body()).isEqualTo(answer);
        }
    }
}
