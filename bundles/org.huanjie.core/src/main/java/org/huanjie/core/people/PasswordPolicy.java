// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Problem;

/** GB/T 22239-2019, 8.1.4.1 a): a password is long, mixed, not a common one, and does not hold the login. */
public final class PasswordPolicy {
    /** Fewest characters. */
    public static final int MIN_LENGTH = 12;
    /** Most characters: more would only cost time. */
    public static final int MAX_LENGTH = 128;

    private static final int CLASSES = 3;
    /** Stems of passwords found in every list, compared without case and without what is not a letter or digit. */
    private static final Set<String> COMMON = Set.of(
            "password",
            "passw0rd",
            "p@ssw0rd",
            "123456",
            "12345678",
            "111111",
            "000000",
            "abc123",
            "qwerty",
            "asdfgh",
            "1qaz2wsx",
            "admin",
            "administrator",
            "letmein",
            "welcome",
            "iloveyou",
            "woaini",
            "5201314",
            "a123456",
            "huanjie");

    private PasswordPolicy() {}

    /** Everything that is wrong with the password; empty if it may be used. */
    public static List<Problem> faults(String password, String login) {
        List<Problem> faults = new ArrayList<>();
        if (password.length() < MIN_LENGTH || password.length() > MAX_LENGTH) {
            faults.add(fault(
                    "新密码应为 " + MIN_LENGTH + " 至 " + MAX_LENGTH + " 个字符，现为 " + password.length() + " 个。",
                    "A new password has " + MIN_LENGTH + " to " + MAX_LENGTH + " characters, not " + password.length()
                            + "."));
        }
        if (classes(password) < CLASSES) {
            faults.add(fault(
                    "新密码须含大写字母、小写字母、数字、其他符号四类中的三类。",
                    "A new password holds three of: capital letters, small letters, digits, other signs."));
        }
        String plain = password.toLowerCase(Locale.ROOT);
        if (!login.isBlank() && plain.contains(login.toLowerCase(Locale.ROOT))) {
            faults.add(fault("新密码不得包含登录名“" + login + "”。", "A new password does not hold the login '" + login + "'."));
        }
        if (COMMON.stream().anyMatch(stem -> plain.contains(stem) && plain.length() - stem.length() < 8)) {
            faults.add(fault("新密码过于常见，请换一个。", "The new password is a common one; choose another."));
        }
        return faults;
    }

    private static long classes(String password) {
        return Stream.<IntPredicate>of(
                        Character::isUpperCase,
                        Character::isLowerCase,
                        Character::isDigit,
                        c -> !Character.isUpperCase(c) && !Character.isLowerCase(c) && !Character.isDigit(c))
                .filter(kind -> password.codePoints().anyMatch(kind))
                .count();
    }

    private static Problem fault(String zh, String en) {
        return new Problem(CommonProblem.INVALID_VALUE, "", "newPassword", zh, en);
    }
}
