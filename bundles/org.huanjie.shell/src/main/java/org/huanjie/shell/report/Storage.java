// SPDX-License-Identifier: Apache-2.0
package org.huanjie.shell.report;

/**
 * What an installation keeps its data in, as a self-check sees it.
 *
 * @param url      address as configured, without password; empty if there is no data source
 * @param xa       the data source takes part in transactions ({@code xa=true})
 * @param answers  the database answers
 * @param drivers  how many drivers in the container have the name that the data source asks for
 * @param managers how many transaction managers the container has
 */
public record Storage(String url, boolean xa, boolean answers, int drivers, int managers) {
    /** No data source at all. */
    public static final Storage NONE = new Storage("", false, false, 0, 1);

    /** One that is as it should be. */
    public static Storage inOrder(String url) {
        return new Storage(url, true, true, 1, 1);
    }
}
