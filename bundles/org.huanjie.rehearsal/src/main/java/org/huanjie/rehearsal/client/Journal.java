// SPDX-License-Identifier: Apache-2.0
package org.huanjie.rehearsal.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** One JSON line per request: method, path, status, code, clause, community. Never a body: bodies hold personal data. */
public final class Journal implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Writer out;
    private int requests;

    public Journal(Writer out) {
        this.out = out;
    }

    synchronized void note(String community, String method, String path, Reply reply) {
        ObjectNode line = JSON.createObjectNode()
                .put("method", method)
                .put("path", path)
                .put("status", reply.status())
                .put("code", reply.code())
                .put("clause", reply.clause())
                .put("community", community);
        try {
            out.write(JSON.writeValueAsString(line));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException("the journal cannot be written", e);
        }
        requests++;
    }

    /** Requests noted so far. */
    public synchronized int requests() {
        return requests;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
