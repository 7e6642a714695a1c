// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.crypto;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.huanjie.core.people.PasswordHash;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Argon2id, written as {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}. At equal resistance it costs a fifth of PBKDF2's time, and
 * its memory makes guessing on graphic cards dear. At most a few hashes are made at once, since each takes 19 MiB.
 */
@Component(service = PasswordHash.class)
public final class Argon2idHash implements PasswordHash {
    private static final Pattern FORM =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=1\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int AT_ONCE = 4;

    private final Semaphore room = new Semaphore(AT_ONCE);
    private final Cost cost;

    /** Memory in KiB and number of passes. */
    private record Cost(int memory, int passes) {}

    @Activate
    public Argon2idHash() {
        this(19_456, 2);
    }

    /** Another cost, e.g. a cheap one for tests. */
    public Argon2idHash(int memoryKib, int passes) {
        cost = new Cost(memoryKib, passes);
    }

    @Override
    public String of(String password) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        return "$argon2id$v=19$m=" + cost.memory() + ",t=" + cost.passes() + ",p=1$" + encode(salt) + "$"
                + encode(derive(password, salt, cost));
    }

    @Override
    public boolean matches(String password, String hash) {
        Matcher form = FORM.matcher(hash);
        if (!form.matches()) {
            return false;
        }
        Cost asStored = new Cost(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
        byte[] derived = derive(password, Base64.getDecoder().decode(form.group(3)), asStored);
        return MessageDigest.isEqual(derived, Base64.getDecoder().decode(form.group(4)));
    }

    @Override
    public boolean outdated(String hash) {
        return !hash.startsWith("$argon2id$v=19$m=" + cost.memory() + ",t=" + cost.passes() + ",");
    }

    private byte[] derive(String password, byte[] salt, Cost effort) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(effort.memory())
                .withIterations(effort.passes())
                .withParallelism(1)
                .withSalt(salt)
                .build());
        byte[] derived = new byte[32];
        room.acquireUninterruptibly();
        try {
            generator.generateBytes(password.getBytes(StandardCharsets.UTF_8), derived);
        } finally {
            room.release();
        }
        return derived;
    }

    private static String encode(byte[] bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(bytes);
    }
}
