// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.rest;

import java.util.List;
import org.huanjie.api.web.Body;
import org.huanjie.election.app.desk.PersonRef;
import org.jspecify.annotations.Nullable;

/** A person, by {@code memberId} or by {@code name}. */
public record PersonBody(
        @Nullable String memberId, @Nullable String name) {
    static PersonRef ref(String field, @Nullable PersonBody body) {
        if (body == null || (body.memberId == null) == (body.name == null)) {
            throw Body.bad(field, "须填写 memberId 或 name 其中一个", "needs either memberId or name");
        }
        return body.memberId != null
                ? PersonRef.member(Body.text(field + ".memberId", body.memberId, 36))
                : PersonRef.named(Body.text(field + ".name", body.name, 60));
    }

    static List<PersonRef> refs(String field, @Nullable List<PersonBody> bodies) {
        return Body.list(field, bodies, 30).stream().map(b -> ref(field, b)).toList();
    }
}
