// SPDX-License-Identifier: Apache-2.0
/** Karaf commands {@code huanjie:*}; the only bundle that knows Karaf. */
package org.huanjie.shell;
