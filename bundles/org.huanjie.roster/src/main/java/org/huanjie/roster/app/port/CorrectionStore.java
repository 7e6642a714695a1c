// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.app.port;

import java.util.List;
import java.util.Optional;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.roster.app.port.MemberStore.Scope;
import org.huanjie.roster.domain.correction.Correction;

/** Requests for correction. */
public interface CorrectionStore {
    /** Keeps a new request. */
    void add(Correction asked);

    /** Keeps an answer. */
    void change(Correction answered);

    /** One request. */
    Optional<Correction> find(Scope scope, String id);

    /** Requests of an organisation, open ones first. */
    List<Correction> all(Scope scope);

    /** Requests of a sign-in, newest first. */
    List<Correction> askedBy(DistrictId district, String person);
}
