// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal.cast;

import static org.huanjie.rehearsal.client.Json.object;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.huanjie.rehearsal.client.Journal;
import org.huanjie.rehearsal.client.Reply;
import org.huanjie.rehearsal.client.Visitor;
import org.huanjie.rehearsal.desk.Astray;
import org.huanjie.rehearsal.desk.Desk;

/** Makes the accounts of the rehearsal and signs everybody in, each with a password of one's own. */
final class Troupe {
    /** Sign-ins are slow by intent (password hashing): as many at a time as a small server has cores. */
    private static final int AT_ONCE = 1;

    private final HttpClient http;
    private final URI api;
    private final Journal journal;
    private final Visitor administrator;
    private final String tag;
    private final List<Callable<Boolean>> entrances = new ArrayList<>();

    Troupe(HttpClient http, URI api, Journal journal, Visitor administrator, String tag) {
        this.http = http;
        this.api = api;
        this.journal = journal;
        this.administrator = administrator;
        this.tag = tag;
    }

    /** A role at a node; the qualifier is a reviewer's department. */
    record Part(String role, String at, String qualifier) {}

    /** One account with its roles; it signs in at {@link #enter()}. */
    Player engage(String title, String community, List<Part> parts) {
        Reply made = Desk.must(
                administrator.post(
                        "people",
                        object(
                                "login",
                                tag + "-" + title + (community.isEmpty() ? "" : "-" + community),
                                "name",
                                title)),
                "account of " + title);
        String person = made.text("id");
        for (Part part : parts) {
            Desk.must(
                    administrator.post(
                            "people/" + person + "/grants",
                            object("role", part.role(), "at", part.at(), "qualifier", part.qualifier())),
                    part.role() + " for " + title);
        }
        Visitor visitor = new Visitor(http, api, journal, community);
        entrances.add(() -> enter(visitor, made.text("login"), made.text("oneTimePassword")));
        return new Player(person, visitor);
    }

    /** An account and its session. */
    record Player(String person, Visitor visitor) {}

    private static boolean enter(Visitor visitor, String login, String oneTime) {
        String own = ownPassword(oneTime);
        Desk.must(visitor.signIn(login, oneTime), "first sign-in of " + login);
        Desk.must(
                visitor.post("session/password", object("oldPassword", oneTime, "newPassword", own)),
                "own password of " + login);
        if (!visitor.get("session").done()) {
            Desk.must(visitor.signIn(login, own), "sign-in of " + login);
        }
        return true;
    }

    /** Another password than the one-time one, as strong, that nobody needs to remember after the run. */
    static String ownPassword(String oneTime) {
        return "Yl7-" + new StringBuilder(oneTime).reverse();
    }

    /** Signs everybody in. */
    void enter() {
        ExecutorService doors = Executors.newFixedThreadPool(AT_ONCE);
        try {
            for (Future<Boolean> done : doors.invokeAll(entrances)) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException r ? r : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Astray("interrupted while the people signed in");
        } finally {
            doors.shutdownNow();
            entrances.clear();
        }
    }
}
