// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.harness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.security.Actor;
import org.huanjie.api.security.Actors;
import org.huanjie.api.security.Grant;
import org.huanjie.api.security.PersonId;
import org.huanjie.api.security.Role;
import org.huanjie.api.security.Session;
import org.huanjie.api.security.SignIn;
import org.huanjie.api.transaction.Transactions;
import org.huanjie.api.web.IdempotencyStore;
import org.huanjie.api.web.StoredAnswer;

/** What web needs of core, in memory. */
public final class Fakes {
    private Fakes() {}

    /** A clerk at street {@code s1}. */
    public static Actor clerk(String person) {
        OrgId street = new OrgId("s1");
        return new Actor(
                new PersonId(person),
                "张三",
                new DistrictId("d1"),
                List.of(new Grant(Role.STREET_CLERK, street, "")),
                Set.of(street),
                Map.of(street, Set.of(street)));
    }

    /** One account {@code clerk} with the password {@code right}; the fifth wrong attempt locks it. */
    public static final class MemorySignIn implements SignIn {
        private final Map<String, Session> sessions = new HashMap<>();
        private int failures;
        public boolean mustChangePassword;
        public String lastAddress = "";

        @Override
        public synchronized Session signIn(String login, String password, String address) {
            lastAddress = address;
            if (failures >= 5) {
                throw Refused.because(CommonProblem.TOO_MANY_ATTEMPTS, "账号已锁定。", "Locked.");
            }
            if (!login.equals("clerk") || !password.equals("right")) {
                failures++;
                throw Refused.because(CommonProblem.NOT_SIGNED_IN, "账号或密码不正确。", "Wrong login or password.");
            }
            String token = "token-" + (sessions.size() + 1);
            Session session = new Session(token, "csrf-of-" + token, clerk("p1"), mustChangePassword);
            sessions.put(token, session);
            return session;
        }

        @Override
        public synchronized Optional<Session> session(String token) {
            return Optional.ofNullable(sessions.get(token));
        }

        @Override
        public synchronized void end(String token) {
            sessions.remove(token);
        }

        @Override
        public void changePassword(Session session, String oldPassword, String newPassword) {
            sessions.put(session.token(), new Session(session.token(), session.csrf(), session.actor(), false));
        }
    }

    /** Binds to the thread. */
    public static final class ThreadActors implements Actors {
        private static final ThreadLocal<Actor> BOUND = new ThreadLocal<>();

        @Override
        public Actor current() {
            if (BOUND.get() == null) {
                throw Refused.because(CommonProblem.NOT_SIGNED_IN, "尚未登录。", "Not signed in.");
            }
            return BOUND.get();
        }

        @Override
        public <T> T as(Actor actor, Supplier<T> work) {
            BOUND.set(actor);
            try {
                return work.get();
            } finally {
                BOUND.remove();
            }
        }

        @Override
        public Actor of(PersonId person) {
            return clerk(person.value());
        }
    }

    /** Counts commits and rollbacks; what is done {@link #onCommit} vanishes with a rollback. */
    public static final class CountingTransactions implements Transactions {
        private static final ThreadLocal<List<Runnable>> OPEN = new ThreadLocal<>();
        public int commits;
        public int rollbacks;

        @Override
        public <T> T required(Supplier<T> work) {
            if (OPEN.get() != null) {
                return work.get();
            }
            OPEN.set(new java.util.ArrayList<>());
            try {
                T result = work.get();
                java.util.Collections.reverse(OPEN.get());
                OPEN.get().forEach(Runnable::run);
                commits++;
                return result;
            } catch (RuntimeException | Error e) {
                rollbacks++;
                throw e;
            } finally {
                OPEN.remove();
            }
        }

        /** True inside an act. */
        public boolean running() {
            return OPEN.get() != null;
        }

        void onCommit(Runnable work) {
            OPEN.get().add(work);
        }

        @Override
        public void beforeCommit(Runnable work) {
            onCommit(work);
        }

        @Override
        public void afterCommit(Runnable work) {
            onCommit(work);
        }
    }

    /** Keeps answers at commit; a key that is taken by then loses. */
    public static final class MemoryIdempotency implements IdempotencyStore {
        private final Map<String, StoredAnswer> kept = new HashMap<>();
        private final CountingTransactions transactions;

        public MemoryIdempotency(CountingTransactions transactions) {
            this.transactions = transactions;
        }

        @Override
        public Optional<StoredAnswer> find(PersonId person, String key) {
            return Optional.ofNullable(kept.get(person + " " + key));
        }

        @Override
        public void save(PersonId person, String key, StoredAnswer answer) {
            transactions.onCommit(() -> {
                if (kept.putIfAbsent(person + " " + key, answer) != null) {
                    throw Refused.because(CommonProblem.CONCURRENT_CHANGE, "同时修改。", "Changed at the same time.");
                }
            });
        }

        /** Lets another request win the race for the key. */
        public void takeNow(String person, String key, StoredAnswer answer) {
            kept.put(person + " " + key, answer);
        }
    }
}
