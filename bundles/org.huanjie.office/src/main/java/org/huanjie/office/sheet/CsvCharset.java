// SPDX-License-Identifier: Apache-2.0
package org.huanjie.office.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds how a CSV file is written: by its mark, else UTF-8 if the whole file is well-formed UTF-8, else GB18030, which Chinese Excel and
 * WPS write. No guess by frequency: both tests are exact, so the same file is always read the same way.
 */
final class CsvCharset {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int MARK = 3;

    private CsvCharset() {}

    /** @throws org.huanjie.api.office.SpreadsheetRefused file-wrong-type, or file-truncated if only the last character is cut */
    static Charset of(Path file, String fileName) {
        byte[] mark = mark(file);
        if (hasUtf16Mark(mark)) {
            return StandardCharsets.UTF_16;
        }
        boolean marked =
                mark.length == MARK && mark[0] == (byte) 0xEF && mark[1] == (byte) 0xBB && mark[2] == (byte) 0xBF;
        Fit utf8 = fit(file, StandardCharsets.UTF_8);
        if (utf8 == Fit.WHOLE) {
            return StandardCharsets.UTF_8;
        }
        if (utf8 == Fit.CUT) {
            throw Refusals.truncated(fileName);
        }
        Fit gb = marked ? Fit.BROKEN : fit(file, GB18030);
        if (gb == Fit.WHOLE) {
            return GB18030;
        }
        throw gb == Fit.CUT ? Refusals.truncated(fileName) : Refusals.wrongType(fileName);
    }

    /** True for the mark of UTF-16, which Excel writes as “Unicode 文本”. */
    static boolean hasUtf16Mark(byte[] head) {
        return head.length >= 2
                && ((head[0] == (byte) 0xFF && head[1] == (byte) 0xFE)
                        || (head[0] == (byte) 0xFE && head[1] == (byte) 0xFF));
    }

    private enum Fit {
        WHOLE,
        CUT,
        BROKEN
    }

    private static Fit fit(Path file, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer bytes = ByteBuffer.allocate(64 * 1024);
        CharBuffer chars = CharBuffer.allocate(64 * 1024);
        boolean foreign = false;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = 0; read >= 0; ) {
                read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                bytes.position(bytes.position() + Math.max(read, 0)).flip();
                CoderResult result = decoder.decode(bytes, chars.clear(), false);
                if (result.isError()) {
                    return Fit.BROKEN;
                }
                foreign |= chars.flip().chars().anyMatch(c -> c > 127);
                bytes.compact();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (bytes.position() == 0) {
            return Fit.WHOLE;
        }
        // a tail that could be half a character proves nothing unless whole characters of the encoding stand before it
        return foreign ? Fit.CUT : Fit.BROKEN;
    }

    private static byte[] mark(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MARK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
