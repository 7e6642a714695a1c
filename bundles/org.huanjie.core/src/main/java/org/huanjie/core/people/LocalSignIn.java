// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.people;

import java.util.Locale;
import java.util.Optional;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Problem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.security.FieldCipher;
import org.huanjie.api.security.Session;
import org.huanjie.api.security.SignIn;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Sign-in by login and password (本地登录). A wrong login and a wrong password get the same answer after the same work.
 * The service appears once the first account is there: before that nobody could sign in; and not without the right key: nobody shall
 * work at a node that cannot read what the others have encrypted.
 */
@Component(service = SignIn.class, reference = @Reference(name = "firstAccount", service = FirstAccount.class))
public final class LocalSignIn implements SignIn {
    /** A hash that no password has; looked at for an unknown login so that it takes as long. */
    private final String nobody;

    private final PeopleStore people;
    private final PasswordHash hashes;
    private final LockOut lockOut;
    private final Sessions sessions;

    /** @param key only there so that it has been checked: a reference without a place would do with a cipher that never came up */
    @Activate
    public LocalSignIn(
            @Reference PeopleStore people,
            @Reference PasswordHash hashes,
            @Reference LockOut lockOut,
            @Reference Sessions sessions,
            @Reference FieldCipher key) {
        this.people = people;
        this.hashes = hashes;
        this.lockOut = lockOut;
        this.sessions = sessions;
        this.nobody = hashes.of(Secrets.token());
    }

    @Override
    public Session signIn(String login, String password, String address) {
        String plainLogin = login.strip().toLowerCase(Locale.ROOT);
        lockOut.claim(plainLogin, address);
        Optional<PeopleStore.Account> account = people.byLogin(plainLogin);
        String hash = account.map(a -> a.credentials().hash()).orElse(nobody);
        boolean right = hashes.matches(password, hash);
        if (account.isEmpty() || !right || !account.get().person().enabled()) {
            account.ifPresent(a -> sessions.refused(a.person(), address));
            throw wrong("login", "登录名或密码不正确。请核对后重试。", "Login or password is wrong. Check both and try again.");
        }
        String newHash = hashes.outdated(hash) ? hashes.of(password) : hash;
        return lockOut.retrying(() -> sessions.open(account.get(), newHash, address));
    }

    @Override
    public Optional<Session> session(String token) {
        return sessions.find(token);
    }

    @Override
    public void end(String token) {
        sessions.end(token);
    }

    @Override
    public void changePassword(Session session, String oldPassword, String newPassword) {
        PeopleStore.Account account = people.byId(session.actor().person())
                .orElseThrow(() -> wrong("login", "账号已不存在。", "The account is gone."));
        String login = account.person().login();
        lockOut.claim(login, "person:" + account.person().id());
        if (!hashes.matches(oldPassword, account.credentials().hash())) {
            throw wrong("oldPassword", "原密码不正确。请重新输入。", "The old password is wrong. Type it again.");
        }
        var faults = PasswordPolicy.faults(newPassword, login);
        if (!faults.isEmpty()) {
            throw Refused.all(faults);
        }
        if (newPassword.equals(oldPassword) || usedBefore(newPassword, account.credentials())) {
            throw Refused.all(java.util.List.of(new Problem(
                    CommonProblem.INVALID_VALUE,
                    "GB/T 22239-2019 8.1.4.1",
                    "newPassword",
                    "新密码与最近 " + Credentials.REMEMBERED + " 次用过的密码相同，请换一个。",
                    "The new password is one of the last " + Credentials.REMEMBERED + "; choose another.")));
        }
        sessions.replacePassword(account, hashes.of(newPassword), session.token());
    }

    private boolean usedBefore(String password, Credentials credentials) {
        return credentials.old().stream().anyMatch(old -> hashes.matches(password, old));
    }

    private static Refused wrong(String field, String zh, String en) {
        return Refused.field(CommonProblem.NOT_SIGNED_IN, field, zh, en);
    }
}
