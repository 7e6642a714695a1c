// SPDX-License-Identifier: Apache-2.0
package org.oa.portal;

import com.fasterxml.jackson.databind.cfg.PackageVersion;
import java.time.Instant;
import java.util.Map;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.apache.cxf.version.Version;

/** Says which libraries (类库) answer: as long as they are the host's own, nobody has put his beneath it. */
@Path("/libraries")
@Produces(MediaType.APPLICATION_JSON)
public final class Libraries {

    private final Instant since = Instant.now();

    @GET
    public Map<String, String> libraries() {
        return Map.of(
                "cxf", Version.getCurrentVersion(),
                "jackson", PackageVersion.VERSION.toString(),
                "since", since.toString());
    }
}
