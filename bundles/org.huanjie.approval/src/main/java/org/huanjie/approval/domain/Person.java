// SPDX-License-Identifier: Apache-2.0
package org.huanjie.approval.domain;

import org.huanjie.api.security.PersonId;

/** Who did it, by the name the person had then. */
public record Person(PersonId id, String name) {}
