// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.distribution.secrecy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Whether a log or another file of the server holds a member's name or number, a session or a password. */
public final class FilesCheck {
    /** GB 11643: place, date of birth, sequence, check digit. Without the date any number of 18 digits would be one. */
    private static final Pattern ID_NUMBER = Pattern.compile(
            "(?<![0-9A-Za-z])[1-9]\\d{5}(?:18|19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[0-9Xx](?![0-9A-Za-z])");

    private static final Pattern PHONE = Pattern.compile("(?<![0-9A-Za-z.])1[3-9]\\d{9}(?![0-9A-Za-z])");
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{32,}");
    private static final Pattern PASSWORD = Pattern.compile("(?i)密码|口令|password[\"' ]*[:=]");

    private final Contents contents;
    private final String firstPassword;

    /** @param firstPassword the one that the log tells once */
    public FilesCheck(Contents contents, String firstPassword) {
        this.contents = contents;
        this.firstPassword = firstPassword;
    }

    /** What is wrong, one sentence each. */
    public List<String> findings(List<Text> files) {
        List<String> found = new ArrayList<>();
        for (Text file : files) {
            contents.memberNames().stream()
                    .filter(file.content()::contains)
                    .forEach(name -> found.add(file.name() + " names " + name));
            shaped(file, ID_NUMBER, "identity number", found);
            shaped(file, PHONE, "telephone number", found);
            sessions(file, found);
            passwords(file, found);
        }
        return found;
    }

    private static void shaped(Text file, Pattern shape, String what, List<String> found) {
        shape.matcher(file.content())
                .results()
                .forEach(match -> found.add(file.name() + " holds the " + what + " " + match.group()));
    }

    /** The database keeps digests of sessions; a word of a file whose digest is one of them is the session itself. */
    private void sessions(Text file, List<String> found) {
        Set<String> digests = Set.copyOf(contents.table("hj_core_session").values("id"));
        TOKEN.matcher(file.content())
                .results()
                .map(MatchResult::group)
                .distinct()
                .filter(word -> digests.contains(digest(word)) || digests.contains(word))
                .forEach(word -> found.add(file.name() + " holds a session"));
    }

    private void passwords(Text file, List<String> found) {
        List<String> told = file.content()
                .lines()
                .filter(line -> PASSWORD.matcher(line).find() || line.contains(firstPassword))
                .toList();
        told.stream()
                .filter(line -> !line.contains("FirstAccount"))
                .forEach(line -> found.add(file.name() + " speaks of a password: " + line));
        if (told.stream().filter(line -> line.contains("FirstAccount")).count() > 1) {
            found.add(file.name() + " tells the first password more than once");
        }
    }

    static String digest(String word) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(word.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
