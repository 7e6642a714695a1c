// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.huanjie.api.rule.Answer;
import org.huanjie.api.rule.Reason;

/**
 * Who takes the places by most votes (得票多的当选), and who is tied at the last of them.
 *
 * @param in     those who have a place, most votes first, equal votes in the order of names given
 * @param tied   those among whom the last places are not decided; empty if all are
 * @param places how many places are open among the tied
 */
record LastPlaces(List<String> in, List<String> tied, int places) {
    /** So many places among {@code names}. */
    static LastPlaces of(List<String> names, Votes votes, int seats) {
        List<String> order = names.stream()
                .sorted(Comparator.comparing(votes::of).reversed())
                .toList();
        if (order.size() <= seats) {
            return new LastPlaces(order, List.of(), 0);
        }
        int last = votes.of(order.get(seats - 1));
        if (votes.of(order.get(seats)) < last) {
            return new LastPlaces(order.subList(0, seats), List.of(), 0);
        }
        List<String> in = order.stream().filter(name -> votes.of(name) > last).toList();
        List<String> tied =
                order.stream().filter(name -> votes.of(name) == last).toList();
        return new LastPlaces(in, tied, seats - in.size());
    }

    /** Everybody voted for who neither has a place nor is tied for one, most votes first. */
    List<String> others(Votes votes) {
        List<String> others = votes.byName().keySet().stream()
                .filter(name -> !in.contains(name) && !tied.contains(name))
                .toList();
        return of(others, votes, others.size()).in();
    }

    /** The places as an answer: elected, runoff, runoffSeats and the seats that stay unfilled as shortfall. */
    Answer answer(Reason reason, int unfilled) {
        return Answer.of(Map.of(), List.of(reason))
                .with("elected", in)
                .with("runoff", tied)
                .with("runoffSeats", places)
                .with("shortfall", unfilled);
    }
}
