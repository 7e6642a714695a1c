// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.huanjie.itests.kit.Administrator;
import org.huanjie.itests.kit.PostgreSql;
import org.huanjie.itests.kit.Script;

/** Two nodes of one office over one PostgreSQL, started at once on an empty database. */
final class Pair implements AutoCloseable {
    /** What the administrator copies to every node. */
    static final String KEY = "5e".repeat(32) + "\n";

    private final Path folder;
    private final PostgreSql database;
    private final List<Node> nodes;

    private Pair(Path folder) {
        this.folder = folder;
        this.database = PostgreSql.start(folder.resolve("postgresql"));
        this.nodes = List.of(new Node(folder.resolve("one"), database), new Node(folder.resolve("two"), database));
    }

    static Pair started() {
        try {
            Pair pair = new Pair(Files.createTempDirectory("huanjie-nodes"));
            pair.start();
            return pair;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void start() {
        try {
            nodes.forEach(node -> node.give(KEY));
            List<CompletableFuture<Script.Answer>> starting =
                    nodes.stream().map(Node::starting).toList();
            for (CompletableFuture<Script.Answer> one : starting) {
                assertThat(one.join().exit()).as(one.join().text()).isZero();
            }
        } catch (RuntimeException | Error e) {
            close();
            throw e;
        }
    }

    PostgreSql database() {
        return database;
    }

    List<Node> nodes() {
        return nodes;
    }

    Node one() {
        return nodes.get(0);
    }

    Node two() {
        return nodes.get(1);
    }

    List<String> addresses() {
        return nodes.stream().map(Node::address).toList();
    }

    /** Where the data folders of further nodes may lie. */
    Path folder() {
        return folder;
    }

    /** The administrator, signed in at the first node. */
    Administrator administrator() {
        String oneTime = nodes.stream()
                .flatMap(node -> node.firstPassword().stream())
                .findFirst()
                .orElseThrow();
        return Administrator.at(one().address(), oneTime);
    }

    @Override
    public void close() {
        nodes.forEach(Node::close);
        database.close();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted((a, b) -> b.compareTo(a)).forEach(Pair::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
