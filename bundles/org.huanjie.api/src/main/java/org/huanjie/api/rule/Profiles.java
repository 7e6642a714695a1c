// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.rule;

import java.util.List;

/** The catalogue of rule profiles: shipped ones and those an office has added. */
public interface Profiles {
    /** The effective profile of this layer or base. @throws org.huanjie.api.error.Refused not-found */
    Profile effective(String id);

    /** Identifiers of all profiles, bases first. */
    List<String> ids();
}
