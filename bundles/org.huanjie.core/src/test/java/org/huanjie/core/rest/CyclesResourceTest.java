// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.rest;

import static org.assertj.core.api.Assertions.assertThat;

import javax.ws.rs.core.Response;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.security.Role;
import org.huanjie.core.people.Person;
import org.huanjie.core.store.CoreFixture;
import org.junit.jupiter.api.Test;

class CyclesResourceTest {
    private final CoreFixture core = CoreFixture.withTree();
    private final Person leader = core.holder("leader", Role.STREET_LEADER, CoreFixture.STREET);
    private final CyclesResource resource =
            new CyclesResource(core.cycles, core.runCycle, new CycleBodies(core.organisations, core.profiles));

    private static CycleBody body(String street, String upperNumber, String profile) {
        return new CycleBody(street, "2026年换届演练", 2026, true, null, upperNumber, null, profile);
    }

    private CycleView begun() {
        return (CycleView) core.as(leader, () -> resource.begin(body("150399007", null, "street-plan-2015")))
                .getEntity();
    }

    @Test
    void aRehearsalBeginsGetsItsDocumentAndItsDay() {
        CycleView made = begun();
        CycleBody.Upper upper = new CycleBody.Upper("关于印发方案的通知", "云组发〔2026〕12号", "2026-05-18");

        assertThat(made.upperDate()).isNull();
        assertThat(made.communitiesAtStart()).isEqualTo(1);
        assertThat(core.as(leader, () -> resource.register(made.id(), "\"1\"", upper))
                        .getStatus())
                .isEqualTo(204);
        CycleView moved = core.as(leader, () -> resource.moveTo(made.id(), new CyclesResource.Day("2026-05-22")));

        Response now = core.as(leader, () -> resource.one(made.id()));
        assertThat(moved.today()).isEqualTo("2026-05-22");
        assertThat(now.getHeaderString("ETag"))
                .isEqualTo("\"" + moved.version() + "\"")
                .isEqualTo("\"3\"");
        assertThat(((CycleView) now.getEntity()).upperDate()).isEqualTo("2026-05-18");
        assertThat(core.as(leader, () -> resource.list("150399007"))).hasSize(1);
    }

    @Test
    void whatACycleNamesMustExist() {
        assertThat(core.refused(leader, () -> resource.begin(body("150399008", null, "street-plan-2015")))
                        .problem()
                        .code())
                .isEqualTo(CommonProblem.NOT_FOUND);
        assertThat(core.refused(leader, () -> resource.begin(body("o-harmony", null, "street-plan-2015")))
                        .problem()
                        .field())
                .isEqualTo("street");
        assertThat(core.refused(leader, () -> resource.begin(body("150399007", null, "reg-1066")))
                        .problem()
                        .field())
                .isEqualTo("profile");
        assertThat(core.refused(leader, () -> resource.begin(body("150399007", null, "reg-1990")))
                        .problem()
                        .detailZh())
                .contains("废止");
        assertThat(core.refused(leader, () -> resource.begin(body("150399007", "云组发〔2026〕12号", "street-plan-2015")))
                        .problem()
                        .field())
                .isEqualTo("upperTitle");
    }

    @Test
    void theDocumentIsRegisteredOnTheVersionThatWasSeen() {
        CycleView made = begun();
        CycleBody.Upper upper = new CycleBody.Upper("通知", "1号", "2026-05-18");

        assertThat(core.refused(leader, () -> resource.register(made.id(), null, upper))
                        .problem()
                        .code())
                .isEqualTo(CommonProblem.VERSION_REQUIRED);
        assertThat(core.refused(leader, () -> resource.register(made.id(), "\"7\"", upper))
                        .problem()
                        .code())
                .isEqualTo(CommonProblem.STALE_VERSION);
    }
}
