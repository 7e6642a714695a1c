// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.rest;

import java.util.List;
import java.util.regex.Pattern;
import org.huanjie.api.id.Ids;
import org.huanjie.api.organisation.OrgId;
import org.huanjie.api.organisation.OrgKind;
import org.huanjie.api.web.Body;
import org.jspecify.annotations.Nullable;

/**
 * A node as it comes in.
 *
 * @param id   letters, digits and hyphens, e.g. an area code; made by the server if absent
 * @param kind {@code STREET}, {@code COMMUNITY} or {@code PARTY_ORG}; absent in a correction
 */
public record OrganisationBody(
        @Nullable String id,
        @Nullable String kind,
        @Nullable String parent,
        @Nullable String name,
        @Nullable String form,
        @Nullable Boolean hasCommittee,
        @Nullable String orgClass,
        @Nullable String electedOn,
        @Nullable String termEndsOn,
        @Nullable String incumbentSecretary,
        @Nullable List<String> incumbentCommittee,
        @Nullable Integer seats,
        @Nullable Integer deputySeats) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,36}");

    OrgId newId() {
        if (id == null) {
            return new OrgId(Ids.next());
        }
        if (!ID.matcher(id).matches()) {
            throw Body.bad(
                    "id",
                    "“" + id + "”只能由 1 至 36 个字母、数字和连字符组成",
                    "'" + id + "' must be 1 to 36 letters, digits and hyphens");
        }
        return new OrgId(id);
    }

    OrgKind newKind() {
        OrgKind wanted = Body.code("kind", kind, OrgKind.class);
        if (wanted == OrgKind.DISTRICT) {
            throw Body.bad(
                    "kind", "不能是 DISTRICT，区在安装时已经建立", "cannot be DISTRICT: the district was made at installation");
        }
        return wanted;
    }

    OrgId parentId() {
        return new OrgId(Body.text("parent", parent, 36));
    }

    /** A correction moves nothing. */
    void refuseMove() {
        if (id != null || kind != null || parent != null) {
            throw Body.bad(
                    id != null ? "id" : kind != null ? "kind" : "parent",
                    "不能修改，请只提交要更正的内容",
                    "cannot be changed; send only what is to be corrected");
        }
    }

    PartyOrgBody particulars() {
        return new PartyOrgBody(
                name,
                form,
                hasCommittee,
                orgClass,
                electedOn,
                termEndsOn,
                incumbentSecretary,
                incumbentCommittee,
                seats,
                deputySeats);
    }

    /** A street or community has a name and nothing else. */
    String nameOnly() {
        boolean more = form != null
                || hasCommittee != null
                || orgClass != null
                || electedOn != null
                || termEndsOn != null
                || incumbentSecretary != null
                || incumbentCommittee != null
                || seats != null
                || deputySeats != null;
        if (more) {
            throw Body.bad("kind", "只有 PARTY_ORG 才有班子、席位等内容", "only a PARTY_ORG has a team, seats and the like");
        }
        return Body.text("name", name, 100);
    }
}
