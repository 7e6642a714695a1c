// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.structure.seeded.roster.app;

/** An act that wants six things. */
public final class TooMuch {
    TooMuch(int a, int b, int c, int d, int e, int f) {}
}
