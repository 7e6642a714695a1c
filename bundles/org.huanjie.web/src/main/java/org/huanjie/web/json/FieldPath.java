// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.json;

import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;

/** Where in a body something stands, as a person writes it: {@code groups[2].issued}. */
final class FieldPath {
    private FieldPath() {}

    /** The path; {@code body} for the body itself. */
    static String of(JsonMappingException failure) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference at : failure.getPath()) {
            if (at.getFieldName() == null) {
                path.append('[').append(at.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(at.getFieldName());
            }
        }
        return path.isEmpty() ? "body" : path.toString();
    }

    /** True if the text itself could not be read, somewhere inside an object; a number too large for its field can be read. */
    static boolean isCausedBySyntax(JsonMappingException failure) {
        return failure.getCause() instanceof StreamReadException
                && !(failure.getCause() instanceof InputCoercionException);
    }
}
