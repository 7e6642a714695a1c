// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.act;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.security.PersonId;
import org.huanjie.api.web.StoredAnswer;
import org.jspecify.annotations.Nullable;

/**
 * One write over the web is one act: one transaction around everything it does, and around the answer that is kept under the
 * client's key. A repeated request gets the answer of the first one and does nothing.
 */
final class Acts {
    private final GroundFloor core;
    private final WholeAnswer answers;

    Acts(GroundFloor core, WholeAnswer answers) {
        this.core = core;
        this.answers = answers;
    }

    /** Runs the write. */
    Response run(Supplier<@Nullable Object> write) {
        return core.transactions().required(() -> answers.of(write.get()));
    }

    /** Runs the write unless this person's key was used before. @throws Refused idempotency-key-reused for another request */
    Response runOnce(PersonId person, IdempotencyKey key, Call call, Supplier<@Nullable Object> write) {
        String digest = call.digest();
        try {
            return core.transactions().required(() -> {
                Optional<StoredAnswer> before = core.kept().find(person, key.value());
                return before.isPresent() ? again(before.get(), digest) : first(person, key, call, write);
            });
        } catch (Refused lost) {
            return answerOfTheWinner(lost, person, key, digest);
        }
    }

    private Response first(PersonId person, IdempotencyKey key, Call call, Supplier<@Nullable Object> write) {
        Response response = answers.of(write.get());
        answers.toKeep(response, call.digest())
                .map(answer -> call.isSecret() ? withoutBody(answer) : answer)
                .ifPresent(answer -> core.kept().save(person, key.value(), answer));
        return response;
    }

    private static StoredAnswer withoutBody(StoredAnswer answer) {
        Map<String, String> headers = new LinkedHashMap<>(answer.headers());
        headers.remove(HttpHeaders.CONTENT_TYPE);
        return new StoredAnswer(answer.requestDigest(), answer.status(), headers, "");
    }

    /**
     * Two requests with the same key at once, at this node or at two: the second finds the answer of the first, whatever stopped it: the
     * key itself, or the version of a row that the first had changed meanwhile.
     */
    private Response answerOfTheWinner(Refused lost, PersonId person, IdempotencyKey key, String digest) {
        Optional<StoredAnswer> winner =
                core.transactions().required(() -> core.kept().find(person, key.value()));
        return again(winner.orElseThrow(() -> lost), digest);
    }

    private static Response again(StoredAnswer answer, String digest) {
        if (!answer.requestDigest().equals(digest)) {
            throw Refused.field(
                    CommonProblem.KEY_REUSED,
                    IdempotencyKey.HEADER,
                    "这个请求编号（" + IdempotencyKey.HEADER + "）已用于另一项内容。新的操作请使用新的编号。",
                    "This " + IdempotencyKey.HEADER + " was used for another request. Use a new key for a new act.");
        }
        return WholeAnswer.again(answer);
    }
}
