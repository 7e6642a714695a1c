// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.domain.sheet;

import java.util.List;

/** A runoff is called (再次投票): only the tied, only the open seats; both derived. */
public record RunoffCall(List<String> group, int seats, String remark) implements Sheet {
    public RunoffCall {
        group = List.copyOf(group);
    }
}
