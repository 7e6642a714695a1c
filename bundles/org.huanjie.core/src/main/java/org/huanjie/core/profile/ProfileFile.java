// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.profile;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads profiles.json (规则参数文件); the one place of this package that knows JSON. */
final class ProfileFile {
    private static final ObjectMapper JSON = new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private ProfileFile() {}

    /** The profiles of the file in the order written. @throws IOException if it cannot be read or is not such a file */
    static List<ProfileDocument> read(InputStream in) throws IOException {
        Map<String, Object> file = JSON.readValue(in, new TypeReference<Map<String, Object>>() {});
        if (!(file.get("profiles") instanceof List<?> list)) {
            throw new IOException("no list 'profiles' in the file of rule profiles");
        }
        List<ProfileDocument> documents = new ArrayList<>();
        for (Object item : list) {
            documents.add(ProfileDocument.of(JSON.convertValue(item, new TypeReference<Map<String, Object>>() {})));
        }
        return documents;
    }
}
