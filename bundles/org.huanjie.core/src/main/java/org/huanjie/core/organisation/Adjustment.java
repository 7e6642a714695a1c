// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.organisation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.huanjie.api.organisation.DistrictId;
import org.huanjie.api.organisation.OrgId;

/**
 * A merger, renaming or new layout of communities of one street (设置调整, S19). While it is open no election goes on in them.
 *
 * @param before communities concerned
 * @param after  communities wanted; one of {@code before} under its id, or a new one
 */
public record Adjustment(
        DistrictId district,
        String id,
        OrgId street,
        Kind kind,
        List<OrgId> before,
        List<Wanted> after,
        String reason,
        Paper paper,
        boolean open,
        int version) {
    /** 合并、更名、调整布局. */
    public enum Kind {
        MERGE,
        RENAME,
        RELAYOUT
    }

    /** A community as it shall be; {@code community} is empty for one that is formed anew out of others. */
    public record Wanted(String community, String name) {
        boolean isNew() {
            return community.isEmpty();
        }
    }

    /** The document that permits it. */
    public record Paper(String document, String number, LocalDate date) {}

    public Adjustment {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** Empty if before and after fit the kind; otherwise what does not, in Chinese. */
    public String misfit() {
        Set<String> known = before.stream().map(OrgId::value).collect(Collectors.toSet());
        Set<String> kept =
                after.stream().filter(w -> !w.isNew()).map(Wanted::community).collect(Collectors.toSet());
        if (new HashSet<>(before).size() != before.size()
                || kept.size() != after.stream().filter(w -> !w.isNew()).count()) {
            return "同一社区出现了两次";
        }
        if (!known.containsAll(kept)) {
            return "调整后的社区不在调整范围内";
        }
        return switch (kind) {
            case MERGE -> before.size() >= 2 && after.size() < before.size() ? "" : "合并应使社区减少";
            case RENAME -> known.equals(kept) && after.size() == before.size() ? "" : "更名不得改变社区的数目";
            case RELAYOUT -> after.isEmpty() ? "调整后至少保留一个社区" : "";
        };
    }

    /** The same, closed. */
    public Adjustment closed() {
        return new Adjustment(district, id, street, kind, before, after, reason, paper, false, version);
    }
}
