// SPDX-License-Identifier: Apache-2.0
package org.huanjie.shell.report;

/**
 * What an installation keeps its data in, as a self-check sees it.
 *
 * @param url      address as configured, without password; empty if there is no configuration
 * @param xa       the configuration says {@code xa=true}
 * @param drivers  how many drivers in the container have the name that the configuration asks for
 * @param managers how many transaction managers the container has
 * @param answers  there is a data source, and the database answers
 */
public record Storage(String url, boolean xa, int drivers, int managers, boolean answers) {}
