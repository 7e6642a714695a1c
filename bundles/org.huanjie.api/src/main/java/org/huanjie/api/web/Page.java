// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.web;

import java.util.List;

/**
 * One page of a list as it goes over the web.
 *
 * @param items rows of the page
 * @param page  number of the page, 1 or more
 * @param size  rows asked for, 1–200
 * @param total rows of the whole list within the scope of the person who asks
 */
public record Page<T>(List<T> items, int page, int size, int total) {
    public Page {
        items = List.copyOf(items);
    }
}
