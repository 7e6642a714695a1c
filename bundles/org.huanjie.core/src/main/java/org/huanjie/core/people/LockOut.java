// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.people;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.transaction.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Lets a sign-in be tried or not. A try is counted as failed <em>before</em> the password is looked at and forgiven afterwards, so
 * that a hundred tries at the same moment are not a hundred guesses. An unknown login is locked like a known one.
 */
@Component(service = LockOut.class)
public final class LockOut {
    private static final int TRIES = 20;

    private final Transactions transactions;
    private final AttemptStore store;
    private final Clock clock;

    @Activate
    public LockOut(@Reference Transactions transactions, @Reference AttemptStore store, @Reference Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.clock = clock;
    }

    /** Counts a try. @throws Refused too-many-attempts */
    public void claim(String login, String address) {
        Instant now = clock.instant();
        Attempts locked = retrying(() -> transactions.required(() -> claimNow(login, address, now)));
        if (locked.locked(now)) {
            throw refusal(locked.minutesLeft(now));
        }
    }

    /**
     * Repeats an act that counts tries when another sign-in counted at the same moment: a whole office may sit behind one address, and
     * nobody there should be sent away because a colleague signs in.
     */
    public <T> T retrying(Supplier<T> act) {
        for (int left = TRIES; ; left--) {
            try {
                return act.get();
            } catch (Refused refused) {
                if (refused.problem().code() != CommonProblem.CONCURRENT_CHANGE || left == 1) {
                    throw refused;
                }
            }
        }
    }

    /** @return the attempts that lock the way; {@link Attempts#NONE} if it is open */
    private Attempts claimNow(String login, String address, Instant now) {
        AttemptStore.Counted ofLogin = store.of(loginKey(login));
        AttemptStore.Counted ofAddress = store.of(addressKey(address));
        for (AttemptStore.Counted counted : List.of(ofLogin, ofAddress)) {
            if (counted.attempts().locked(now)) {
                return counted.attempts();
            }
        }
        ofLogin.replace(ofLogin.attempts().failed(now, Attempts.OF_LOGIN));
        ofAddress.replace(ofAddress.attempts().failed(now, Attempts.OF_ADDRESS));
        return Attempts.NONE;
    }

    /** The try was a success: the login starts anew. Joins the running transaction. */
    public void forgive(String login, String address) {
        store.forget(loginKey(login));
        AttemptStore.Counted ofAddress = store.of(addressKey(address));
        ofAddress.replace(ofAddress.attempts().forgiven());
    }

    /** An administrator opens the login again. Joins the running transaction. */
    public void unlock(String login) {
        store.forget(loginKey(login));
    }

    private static String loginKey(String login) {
        return Secrets.sha256("login:" + login.strip().toLowerCase(Locale.ROOT));
    }

    private static String addressKey(String address) {
        return Secrets.sha256("address:" + address);
    }

    private static Refused refusal(long minutes) {
        return Refused.field(
                CommonProblem.TOO_MANY_ATTEMPTS,
                "login",
                "登录失败次数过多，暂时锁定。请 " + minutes + " 分钟后再试，或者请系统管理员解锁。",
                "Too many failed attempts; locked. Try again in " + minutes
                        + " minutes or ask an administrator to unlock.");
    }
}
