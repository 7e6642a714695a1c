// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.rest;

import java.util.List;
import org.huanjie.api.rule.Permission;
import org.huanjie.core.profile.EffectiveProfile;
import org.huanjie.core.profile.ProfileDocument;
import org.jspecify.annotations.Nullable;

/**
 * A rule profile as the web shows it.
 *
 * @param below       the profile it builds on; empty for the first base
 * @param digest      SHA-256 of the values in force; absent in lists
 * @param values      the values in force; absent in lists
 * @param permissions looser values by written permission; absent in lists
 */
public record ProfileView(
        String id,
        String title,
        String kind,
        String below,
        String status,
        @Nullable String digest,
        @Nullable List<Value> values,
        @Nullable List<LooseValue> permissions) {
    /** A parameter in force. */
    public record Value(String parameter, String title, String type, String value, String zh, String clause) {}

    /** A looser value and what permits it. */
    public record LooseValue(String parameter, String document, String number, String date, String by) {
        static LooseValue of(Permission permission) {
            return new LooseValue(
                    permission.parameter(),
                    permission.document(),
                    permission.number(),
                    permission.date().toString(),
                    permission.by());
        }
    }

    static ProfileView line(ProfileDocument document) {
        return new ProfileView(
                document.id(),
                document.title(),
                document.base() ? "BASE" : "LAYER",
                document.below(),
                document.status(),
                null,
                null,
                null);
    }

    static ProfileView whole(ProfileDocument document, EffectiveProfile profile) {
        List<Value> values = profile.parameters().stream()
                .flatMap(name -> profile.parameter(name).stream())
                .map(p -> new Value(
                        p.name(),
                        p.title(),
                        p.value().type(),
                        p.value().canonical(),
                        p.value().zh(),
                        p.clause()))
                .toList();
        List<LooseValue> loose =
                profile.permissions().stream().map(LooseValue::of).toList();
        ProfileView line = line(document);
        return new ProfileView(
                line.id, line.title, line.kind, line.below, line.status, profile.digest(), values, loose);
    }
}
