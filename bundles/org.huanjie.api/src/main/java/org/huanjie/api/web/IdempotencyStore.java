// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.web;

import java.util.Optional;
import org.huanjie.api.security.PersonId;

/** Answers given under an idempotency key (防重复提交编号), one for each person and key. */
public interface IdempotencyStore {
    /** The answer given before; empty if the key is new to this person. */
    Optional<StoredAnswer> find(PersonId person, String key);

    /**
     * Keeps an answer in the running transaction of the act, so that act and answer commit together or not at all.
     *
     * @param key 1–64 visible ASCII characters, chosen by the client
     * @throws org.huanjie.api.error.Refused concurrent-change at commit if the same key was used at the same time
     */
    void save(PersonId person, String key, StoredAnswer answer);
}
