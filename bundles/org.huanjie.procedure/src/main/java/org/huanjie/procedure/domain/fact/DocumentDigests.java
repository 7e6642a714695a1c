// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.fact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.huanjie.api.procedure.StepStatus;
import org.huanjie.procedure.domain.casefile.InstanceRecord;
import org.huanjie.procedure.domain.casefile.PaperRecord;

/**
 * The digest of each document of a case: of its papers where there are any, otherwise of the records of the steps that make it. The
 * same file gives the same digests, so that a later reader can see whether anything was changed.
 */
public final class DocumentDigests {

    private final Map<String, String> byDocument = new TreeMap<>();

    public DocumentDigests(CaseBook book) {
        Map<String, StringBuilder> texts = new TreeMap<>();
        for (InstanceRecord instance : book.instances()) {
            if (instance.status() == StepStatus.CLOSED) {
                book.definition()
                        .find(instance.step())
                        .ifPresent(s -> s.produces()
                                .forEach(d -> texts.computeIfAbsent(d, x -> new StringBuilder())
                                        .append(line(instance))));
            }
        }
        for (PaperRecord paper : book.papers()) {
            texts.computeIfAbsent(paper.document(), x -> new StringBuilder())
                    .append(paper.digest())
                    .append('\n');
        }
        texts.forEach((document, text) -> byDocument.put(document, sha256(text.toString())));
    }

    private static String line(InstanceRecord i) {
        return i.step() + "|" + i.key() + "|" + i.outcome() + "|" + i.openedOn() + "|"
                + i.closedOn().orElse(i.openedOn()) + "|"
                + new TreeMap<>(i.form().values()) + "\n";
    }

    /** The documents that have a digest. */
    public Set<String> documents() {
        return byDocument.keySet();
    }

    /** Document → digest (hex), sorted. */
    public Map<String, String> all() {
        return Map.copyOf(byDocument);
    }

    /** Digest of the whole catalogue. */
    public String whole() {
        return sha256(byDocument.toString());
    }

    /** SHA-256 of a text as hex. */
    public static String sha256(String text) {
        return sha256(text.getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 of bytes as hex. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
