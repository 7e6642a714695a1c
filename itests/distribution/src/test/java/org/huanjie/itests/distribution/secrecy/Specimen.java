// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.distribution.secrecy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A small database in which everything is in order, for planting faults in. */
final class Specimen {
    static final String FIRST = "01a20d5d-195f-7000-9c31-50ac2f88f69d";
    static final String SECOND = "01a20d5d-195f-7001-9609-9739a1121a17";
    static final String THIRD = "01a20d5d-1960-7000-b4c1-40d35da72fb6";
    static final String CANDIDATE = "01a20d5f-a99a-7000-af44-26d29315c9db";
    static final String TELLER = "01a20d5c-30b2-7000-a738-3ff3e067c0a0";
    static final String CHAIR = "01a20d5c-3c46-7000-968d-531800b9a0a0";
    static final String RANDOM = "36238d26-6967-454d-b0df-d083cac7fab0";
    static final String OTHER = "4c8328a3-bb74-41b9-a182-6bd36a24c843";
    static final String TIMED = "01a20d61-0db9-7000-b323-1b12305b2410";
    static final String ATTENDANCE_BODY = "{\"rows\":[" + row(FIRST, "钱信", "PRESENT") + ","
            + row(SECOND, "冯发", "PRESENT") + "," + row(THIRD, "熊彬元", "PRESENT") + "],\"taken\":true}";
    static final String COUNT_BODY = "{\"sheets\":1,\"slot\":\"FIRST\",\"teller\":\"" + TELLER
            + "\",\"totals\":{\"invalid\":0,\"valid\":93,\"marks\":[{\"candidate\":\"" + CANDIDATE
            + "\",\"favour\":93}]}}";

    private final Map<String, List<Map<String, String>>> tables = new TreeMap<>();

    private Specimen() {}

    static Specimen inOrder() {
        Specimen s = new Specimen();
        s.add("hj_roster_member", "id", FIRST, "name", "钱信");
        s.add("hj_roster_member", "id", SECOND, "name", "冯发");
        s.add("hj_roster_member", "id", THIRD, "name", "熊彬元");
        s.add("hj_core_person", "id", TELLER, "name", "计票人甲", "login", "teller");
        s.add("hj_core_person", "id", CHAIR, "name", "主持人", "login", "chair");
        s.add("hj_core_grant", "person_id", TELLER, "role", "TELLER");
        s.add("hj_core_grant", "person_id", CHAIR, "role", "CHAIR");
        s.add("hj_core_session", "id", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        s.add(
                "hj_election_candidate",
                "id",
                CANDIDATE,
                "case_id",
                "c1",
                "nomination",
                "{\"person\":{\"member\":\"" + FIRST + "\",\"name\":\"钱信\",\"label\":\"钱信\"}}");
        s.sheet("ATTENDANCE", "", RANDOM, ATTENDANCE_BODY);
        s.sheet("COUNT", "FIRST", "7a24d657-2571-4b1c-adc8-4ea3bf55ed65", COUNT_BODY);
        s.event("sheet:ATTENDANCE[round=1]", CHAIR, "", "");
        s.event("sheet:COUNT[round=1/FIRST]", TELLER, "", "");
        s.add("hj_core_answer", "id", RANDOM, "body", "{\"key\":\"round=1\"}", "answered_at", "86400000");
        return s;
    }

    static String row(String member, String name, String presence) {
        return "{\"excluded\":false,\"member\":\"" + member + "\",\"name\":\"" + name + "\",\"presence\":\"" + presence
                + "\"}";
    }

    /** Adds a row of columns and values in turn. */
    Specimen add(String table, String... cells) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.length; i += 2) {
            row.put(cells[i], cells[i + 1]);
        }
        tables.computeIfAbsent(table, name -> new ArrayList<>()).add(row);
        return this;
    }

    /** Adds a record of the election, saved once. */
    Specimen sheet(String kind, String part, String id, String body) {
        return add(
                "hj_election_sheet",
                "case_id",
                "c1",
                "kind",
                kind,
                "sheet_key",
                "round=1",
                "part",
                part,
                "id",
                id,
                "edition",
                "1",
                "version",
                "1",
                "body",
                body);
    }

    /** Adds an event of the trail. */
    Specimen event(String object, String person, String moment, String details) {
        return add(
                "hj_core_audit",
                "id",
                RANDOM,
                "stream",
                "c1",
                "object",
                object,
                "person_id",
                person,
                "recorded_at",
                moment,
                "details",
                details);
    }

    /** Changes a value in the rows of a table that have this one. */
    Specimen change(String table, String column, String old, String changed) {
        tables.get(table).stream().filter(row -> old.equals(row.get(column))).forEach(row -> row.put(column, changed));
        return this;
    }

    Contents contents() {
        return Contents.of(tables.entrySet().stream()
                .map(t -> new Table(t.getKey(), columns(t.getValue()), t.getValue()))
                .toList());
    }

    private static List<String> columns(List<Map<String, String>> rows) {
        return rows.stream()
                .flatMap(row -> row.keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** A catalogue that lists everything in here. */
    Catalogue catalogue() {
        List<String> lines = new ArrayList<>();
        contents()
                .tables()
                .values()
                .forEach(t -> lines.add(t.name() + " | NEITHER | table | " + String.join(" ", t.columns())));
        lines.addAll(Arrays.asList(
                "hj_election_sheet/ATTENDANCE | PERSON | who came | rows[].excluded rows[].member rows[].name"
                        + " rows[].presence taken",
                "hj_election_sheet/RECOMMENDATION | BALLOT | totals | groups[].name groups[].issued"
                        + " totals[].person=subject",
                "hj_election_sheet/COUNT | BALLOT | totals | sheets slot teller=teller totals.invalid totals.valid"
                        + " totals.marks[].candidate=candidate totals.marks[].favour totals.note"));
        return Catalogue.of(lines);
    }
}
