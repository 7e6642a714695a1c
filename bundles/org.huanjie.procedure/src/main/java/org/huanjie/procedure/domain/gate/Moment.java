// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.gate;

/** When a gate is asked: on opening a step (进入) or on closing it (办结). */
public enum Moment {
    ENTER,
    LEAVE
}
