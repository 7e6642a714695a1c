// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal.script;

import static org.huanjie.rehearsal.client.Json.object;

import java.util.List;
import org.huanjie.rehearsal.cast.Cast;
import org.huanjie.rehearsal.desk.Desk;

/** The street's own steps: the cycle starts, the leading group is formed. */
public final class StreetScript {
    private final Days days;
    private final Desk desk;
    private final Cast street;

    /**
     * @param desk   desk of the street's own case
     * @param street the people of the street
     */
    public StreetScript(Days days, Desk desk, Cast street) {
        this.days = days;
        this.desk = desk;
        this.street = street;
    }

    public void write(Diary diary) {
        diary.on(days.day(522), "", "启动换届、成立街道领导小组", this::start);
    }

    private void start() {
        desk.form(
                street.as("STREET_LEADER"),
                "start-cycle",
                object(
                        "guidingText", "以习近平新时代中国特色社会主义思想为指导",
                        "legalBasis", List.of("中国共产党章程", "中国共产党基层组织选举工作条例"),
                        "localAdditions", "",
                        "calendarBy", "街道书记",
                        "calendarOn", days.iso(522)));
        desk.papers(street.as("STREET_CLERK"), "start-cycle", days.day(522), "T02");
        desk.close(street.as("STREET_LEADER"), "start-cycle");
        desk.form(
                street.as("STREET_LEADER"),
                "form-street-group",
                object(
                        "leader", "街道书记",
                        "deputies", List.of("街道主任"),
                        "members", List.of("组织委员", "纪工委书记"),
                        "officeAt", "街道党建办",
                        "officeHead", "组织委员",
                        "duties", "组织领导社区“两委”换届"));
        desk.papers(street.as("STREET_CLERK"), "form-street-group", days.day(522), "T10");
        desk.close(street.as("STREET_LEADER"), "form-street-group");
    }
}
