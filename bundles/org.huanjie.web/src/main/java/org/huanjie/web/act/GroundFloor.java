// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.act;

import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.security.Actors;
import org.huanjie.api.security.SignIn;
import org.huanjie.api.transaction.Transactions;
import org.huanjie.api.web.IdempotencyStore;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * What web needs of core. Core starts only with its database; until then the open addresses (status, codes) answer, and everything
 * else says when to come back.
 */
@Component(service = GroundFloor.class)
public final class GroundFloor {
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable SignIn signIn;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Actors actors;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Transactions transactions;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable IdempotencyStore kept;

    /** @throws Refused temporarily-unavailable while core is not there; so do the other three */
    public SignIn signIn() {
        return present(signIn);
    }

    Actors actors() {
        return present(actors);
    }

    Transactions transactions() {
        return present(transactions);
    }

    IdempotencyStore kept() {
        return present(kept);
    }

    private static <T> T present(@Nullable T service) {
        if (service == null) {
            throw Refused.because(
                    CommonProblem.UNAVAILABLE,
                    "系统正在启动，或数据库暂时无法使用。请稍后重试。",
                    "The system is starting, or the database is away. Try again later.");
        }
        return service;
    }

    /** All four at hand, without a container. */
    public static GroundFloor of(SignIn signIn, Actors actors, Transactions transactions, IdempotencyStore kept) {
        GroundFloor floor = new GroundFloor();
        floor.signIn = signIn;
        floor.actors = actors;
        floor.transactions = transactions;
        floor.kept = kept;
        return floor;
    }
}
