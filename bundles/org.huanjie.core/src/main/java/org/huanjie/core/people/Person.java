// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.people;

import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.security.PersonId;

/**
 * Somebody who can sign in (用户).
 *
 * @param login      name typed at sign-in, lower case
 * @param mustChange true until the one-time password is replaced
 * @param enabled    false after leaving: the account is kept because the trail names it
 */
public record Person(
        DistrictId district,
        PersonId id,
        String login,
        String name,
        boolean mustChange,
        boolean enabled,
        int version) {}
