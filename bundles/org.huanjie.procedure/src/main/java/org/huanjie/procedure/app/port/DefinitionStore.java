// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.port;

import java.util.List;
import java.util.Optional;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.procedure.domain.casefile.DefinitionPin;

/** Where pinned definitions and accepted overlays are kept: append-only. */
public interface DefinitionStore {

    /** The text of the definition with this digest. */
    Optional<String> definition(DistrictId district, String digest);

    /** Keeps the text under its digest; once is enough. */
    void keep(DistrictId district, DefinitionPin pin, String text);

    /** Overlays of the street, oldest first. */
    List<OverlayRecord> overlays(DistrictId district, OrgId street);

    /** The overlay with this id. */
    Optional<OverlayRecord> overlay(DistrictId district, String id);

    /** Adds an accepted overlay. */
    void add(OverlayRecord overlay);
}
