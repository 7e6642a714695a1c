// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;

/** A community of the seed on which one branch is walked. */
abstract class BranchWalk {
    Walk walk;

    @BeforeEach
    void aCommunityOfTheSeed() {
        walk = Walk.ofTheSeed();
        walk.script.begin();
    }

    /** The branch was taken, and the community reaches its archive all the same. */
    void archived(String branch) {
        walk.toTheEnd();

        assertThat(walk.branches()).contains(branch);
        assertThat(walk.state().end()).isEqualTo("ARCHIVED");
    }
}
