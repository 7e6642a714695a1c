// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.rest;

import org.huanjie.api.web.Body;
import org.huanjie.election.domain.candidate.Source;
import org.huanjie.election.domain.candidate.SourceChannel;
import org.huanjie.election.domain.candidate.SourceGroup;
import org.huanjie.election.domain.candidate.SourcePractice;
import org.jspecify.annotations.Nullable;

/** Source of a nominee as it comes in and goes out. */
public record SourceBody(
        @Nullable String channel,
        @Nullable String group,
        @Nullable String practice) {
    static Source source(@Nullable SourceBody body) {
        if (body == null) {
            throw Body.bad("source", "须写明人选来源（选任、聘任、委任及来源、方式）", "is required for every nominee");
        }
        return new Source(
                Body.code("source.channel", body.channel, SourceChannel.class),
                Body.code("source.group", body.group, SourceGroup.class),
                Body.code("source.practice", body.practice, SourcePractice.class));
    }

    static SourceBody of(Source source) {
        return new SourceBody(
                source.channel().name(),
                source.group().name(),
                source.practice().name());
    }
}
