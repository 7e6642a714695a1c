// SPDX-License-Identifier: Apache-2.0
package org.huanjie.shell.report;

/** What tests of the self-check begin with. */
final class Storages {
    /** No configuration at all. */
    static final Storage NONE = new Storage("", false, 0, 1, false);

    private Storages() {}

    /** One that is as it should be. */
    static Storage inOrder(String url) {
        return new Storage(url, true, 1, 1, true);
    }
}
