// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.candidate;

/** How people are brought in (S28): 选任、聘任、委任. A channel is never a qualification: whoever is to sit in the committee is elected. */
public enum SourceChannel {
    ELECTED,
    HIRED,
    APPOINTED
}
