// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.gate;

/** How a gate stands. Only MET opens it; a fact that nobody knows leaves it UNKNOWN, which is as shut as NOT_MET. */
public enum Standing {
    MET,
    NOT_MET,
    UNKNOWN
}
