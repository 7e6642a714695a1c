// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.dropin;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The release after this one, made out of it: the same bundles under the next version. */
final class NextRelease {
    static final String VERSION = "0.99.0";

    private static final String OURS = "org/huanjie/";

    private final String version;
    private final String osgiVersion;

    /** @param version of this release as Maven writes it, e.g. {@code 0.1.0-SNAPSHOT} */
    NextRelease(String version) {
        this.version = version;
        this.osgiVersion = version.replace('-', '.');
    }

    /** The same archive, a KAR or a repository, of the next release; what is not ours goes over as it is. */
    Path of(Path archive, Path folder) {
        Path next = folder.resolve(archive.getFileName().toString().replace(version, VERSION));
        try (ZipFile from = new ZipFile(archive.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(next))) {
            for (ZipEntry entry : from.stream().filter(e -> !e.isDirectory()).toList()) {
                copy(from, entry, to);
            }
            return next;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void copy(ZipFile from, ZipEntry entry, ZipOutputStream to) throws IOException {
        String name = entry.getName();
        boolean ours = name.contains(OURS) || name.equals(JarFile.MANIFEST_NAME);
        if (name.contains("maven-metadata")) {
            return;
        }
        to.putNextEntry(new ZipEntry(ours ? name.replace(version, VERSION) : name));
        try (InputStream in = from.getInputStream(entry)) {
            byte[] content = in.readAllBytes();
            to.write(ours ? next(name, content) : content);
        }
        to.closeEntry();
    }

    private byte[] next(String name, byte[] content) throws IOException {
        if (name.endsWith(".jar")) {
            return nextBundle(content);
        }
        // a line of a manifest is broken after 72 bytes, in the middle of a version if need be
        String text = new String(content, StandardCharsets.UTF_8).replace("\r\n ", "");
        return text.replace(version, VERSION).replace(osgiVersion, VERSION).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] nextBundle(byte[] jar) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarInputStream in = new JarInputStream(new ByteArrayInputStream(jar))) {
            Manifest manifest = in.getManifest();
            manifest.getMainAttributes().putValue("Bundle-Version", VERSION);
            try (JarOutputStream out = new JarOutputStream(bytes, manifest)) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    in.transferTo(out);
                    out.closeEntry();
                }
            }
        }
        return bytes.toByteArray();
    }
}
