// SPDX-License-Identifier: Apache-2.0
package org.huanjie.roster.app.port;

import java.util.List;
import java.util.Optional;
import org.huanjie.roster.app.port.MemberStore.Scope;
import org.huanjie.roster.domain.decision.DroppedPerson;
import org.huanjie.roster.domain.decision.RosterImport;

/** Imports with their problems and decisions, and the persons left out. */
public interface ImportStore {
    /** Keeps a dry run. */
    void add(RosterImport made);

    /** Keeps decisions or the commit. */
    void change(RosterImport changed);

    /** One import. */
    Optional<RosterImport> find(Scope scope, String id);

    /** All imports of the organisation, newest first. */
    List<RosterImport> all(Scope scope);

    /** Keeps persons left out. */
    void addDropped(List<DroppedPerson> persons);

    /** Keeps an explanation. */
    void changeDropped(DroppedPerson person);

    /** Persons left out, unexplained ones first. */
    List<DroppedPerson> dropped(Scope scope);
}
