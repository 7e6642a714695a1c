// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.huanjie.api.organisation.DistrictId;

/**
 * One event of the trail (审计事件) as it is kept.
 *
 * @param number     1, 2, 3 … within the stream
 * @param onDay      day in Shanghai, ISO
 * @param recordedAt moment in UTC, ISO; empty for attendance and counts, whose moment must not be known (reference 7.7)
 * @param details    canonical text of the further codes and counts
 * @param previous   digest of the event before; 64 zeros for the first
 */
public record AuditEvent(
        DistrictId district,
        String stream,
        int number,
        String onDay,
        String recordedAt,
        Who by,
        String action,
        String object,
        String details,
        String previous) {
    /** The previous digest of a first event. */
    public static final String NONE = "0".repeat(64);

    /** Who acted. */
    public record Who(String id, String name) {}

    /** SHA-256 (hex) over every field, each with its length in front so that no two events read alike. */
    public String digest() {
        String canonical = List.of(
                        district.value(),
                        stream,
                        Integer.toString(number),
                        onDay,
                        recordedAt,
                        by.id(),
                        by.name(),
                        action,
                        object,
                        details,
                        previous)
                .stream()
                .map(field -> field.length() + ":" + field)
                .collect(Collectors.joining(","));
        return sha256(canonical);
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
