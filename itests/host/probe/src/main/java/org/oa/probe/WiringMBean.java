// SPDX-License-Identifier: Apache-2.0
package org.oa.probe;

/** What the probe answers by JMX, as {@code org.oa.probe:type=Wiring}. */
public interface WiringMBean {

    /**
     * The container as it stands: one line a bundle in the order of the ids, with id, symbolic name, version, state, time of the last
     * change in milliseconds and start level, and below it one indented line a wire, sorted.
     */
    String dump();
}
