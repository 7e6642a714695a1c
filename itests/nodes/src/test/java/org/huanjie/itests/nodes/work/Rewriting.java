// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.nodes.work;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.huanjie.itests.kit.Reply;

/** Somebody looks at a thing at one node, and writes another text for it at some node; a few write what they saw long ago. */
final class Rewriting implements Operation {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final int LONG_AGO = 20;

    private final List<Text> texts;

    Rewriting(List<Text> texts) {
        this.texts = texts;
    }

    @Override
    public void by(Client client) {
        Text text = client.oneOf(texts);
        int version = look(client, text);
        boolean old = version > 1 && client.random().nextInt(LONG_AGO) == 0;
        write(client, text, old ? version - 1 : version);
    }

    /** What any node shows is as new as anything that anybody was told before. @return the version */
    static int look(Client client, Text text) {
        int known = text.history().latest();
        Reply seen = client.read(text.who(), text.address().path());
        int version = Text.version(seen).orElse(0);
        if (version < known) {
            client.tally()
                    .wrong("%s shown in version %d, %d was acknowledged"
                            .formatted(text.address().path(), version, known));
        }
        return version;
    }

    static void write(Client client, Text text, int seen) {
        String wanted = "第" + NUMBER.incrementAndGet() + "稿";
        client.write(text.who(), text.writing(wanted, seen)).ifPresent(reply -> {
            int to = Text.version(reply).orElse(seen + 1);
            text.history().acknowledged(seen, new History.Written(to, text.action(), Optional.of(wanted)));
        });
    }
}
