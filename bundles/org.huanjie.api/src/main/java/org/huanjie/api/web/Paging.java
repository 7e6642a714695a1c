// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted: {@code ?page=2&size=50}.
 *
 * @param page 1 or more
 * @param size 1–200
 */
public record Paging(int page, int size) {
    /** Rows of a page where the client names none. */
    public static final int USUAL_SIZE = 50;
    /** Most rows of a page. */
    public static final int MAX_SIZE = 200;

    private static final int MAX_PAGE = 1_000_000;

    public Paging {
        if (page < 1 || size < 1) {
            throw new IllegalArgumentException("page " + page + " of " + size);
        }
    }

    /**
     * Reads the query parameters; absent ones are page 1 and {@value #USUAL_SIZE} rows.
     *
     * @throws org.huanjie.api.error.Refused invalid-value
     */
    public static Paging of(@Nullable Integer page, @Nullable Integer size) {
        return new Paging(
                Body.count("page", page == null ? Integer.valueOf(1) : page, 1, MAX_PAGE),
                Body.count("size", size == null ? Integer.valueOf(USUAL_SIZE) : size, 1, MAX_SIZE));
    }

    /** Number of rows before this page. */
    public int offset() {
        return (page - 1) * size;
    }

    /** This page of a list that is in memory. */
    public <T> Page<T> of(List<T> all) {
        int from = Math.min(offset(), all.size());
        return new Page<>(all.subList(from, Math.min(from + size, all.size())), page, size, all.size());
    }

    /** A page whose rows were read already. */
    public <T> Page<T> of(List<T> rows, int total) {
        return new Page<>(rows, page, size, total);
    }
}
