// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.distribution.secrecy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether a ballot, a count or a mark names somebody it may not: a record of ballots names candidates, and by office who counted. */
public final class BallotCheck {
    private static final Pattern MOMENT = Pattern.compile("\\d{1,2}:\\d{2}|\\d{4}-\\d{2}-\\d{2}|\\b1[5-9]\\d{11}\\b");
    /** Fewest ballots of a paper sheet where there are several, and fewest persons of a group. */
    private static final int SHEET = 10;

    private static final int GROUP = 5;

    private final Catalogue catalogue;

    public BallotCheck(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What is wrong, one sentence each. */
    public List<String> findings(Contents contents) {
        List<String> found = new ArrayList<>();
        Set<String> people = people(contents);
        for (Sheet sheet : contents.allSheets()) {
            Catalogue.Entry entry = catalogue.kind(sheet.line());
            if (entry.holds() == Catalogue.Holds.BALLOT) {
                named(sheet, entry, contents, people, found);
                totals(sheet, found);
            }
        }
        once(contents, found);
        return found;
    }

    /** Everything by which somebody could be told. */
    private static Set<String> people(Contents contents) {
        Set<String> people = new HashSet<>(contents.members());
        people.addAll(contents.memberNames());
        people.addAll(contents.table("hj_core_person").values("id"));
        people.addAll(contents.table("hj_core_person").values("name"));
        people.addAll(contents.table("hj_core_person").values("login"));
        people.addAll(contents.table("hj_core_session").values("id"));
        people.addAll(contents.table("hj_election_candidate").values("id"));
        return people;
    }

    private static void named(
            Sheet sheet, Catalogue.Entry entry, Contents contents, Set<String> people, List<String> found) {
        Set<String> candidates = candidates(sheet.caseId(), contents);
        Set<String> tellers = contents.table("hj_core_grant").rows().stream()
                .filter(grant -> "TELLER".equals(grant.get("role")))
                .map(grant -> grant.get("person_id"))
                .collect(Collectors.toSet());
        for (JsonText.Value value : JsonText.values(sheet.body())) {
            String text = value.node().asText();
            boolean allowed = switch (entry.names(value.path())) {
                case "candidate" -> candidates.contains(text);
                case "teller" -> tellers.contains(text);
                case "official", "subject" -> true;
                default -> !people.contains(text);
            };
            if (!allowed) {
                found.add(sheet + " names " + text + " in " + value.path());
            }
            if (sheet.secret() && MOMENT.matcher(text).find()) {
                found.add(sheet + " holds the moment " + text + " in " + value.path());
            }
        }
    }

    private static Set<String> candidates(String caseId, Contents contents) {
        Set<String> candidates = new HashSet<>();
        for (Map<String, String> row : contents.table("hj_election_candidate").rows()) {
            if (caseId.equals(row.get("case_id"))) {
                candidates.add(row.get("id"));
                var person = JsonText.read(row.get("nomination")).path("person");
                candidates.add(person.path("name").asText());
                candidates.add(person.path("label").asText());
            }
        }
        return candidates;
    }

    /** Neither a sheet nor a group is so small that its totals show how a few persons voted. */
    private static void totals(Sheet sheet, List<String> found) {
        int papers = sheet.body().path("sheets").asInt(1);
        int ballots = sheet.body().path("totals").path("valid").asInt()
                + sheet.body().path("totals").path("invalid").asInt();
        if (papers > 1 && ballots < papers * SHEET) {
            found.add(sheet + " sums " + papers + " sheets of " + ballots + " ballots in all");
        }
        var groups = sheet.body().path("groups");
        groups.forEach(group -> {
            if (groups.size() > 1 && group.path("issued").asInt() < GROUP) {
                found.add(sheet + " keeps the group " + group.path("name").asText() + " of "
                        + group.path("issued").asInt() + " persons by itself");
            }
        });
    }

    /** One record for a run and a teller's slot: a record for each ballot would be several. */
    private static void once(Contents contents, List<String> found) {
        Map<String, Long> times = contents.sheets().stream()
                .filter(Sheet::secret)
                .collect(Collectors.groupingBy(Sheet::toString, Collectors.counting()));
        times.forEach((sheet, count) -> {
            if (count > 1) {
                found.add(sheet + " has " + count + " rows");
            }
        });
        contents.sheets().stream()
                .filter(sheet -> sheet.kind().equals("COUNT"))
                .filter(sheet -> !Set.of("FIRST", "SECOND", "THIRD").contains(sheet.part()))
                .forEach(sheet -> found.add(sheet + " is no teller's whole sheet"));
    }
}
