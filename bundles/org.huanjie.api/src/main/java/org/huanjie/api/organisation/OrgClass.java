// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.organisation;

/** Class of a community (S13): 一般、重点、难点. */
public enum OrgClass {
    NORMAL,
    KEY,
    DIFFICULT
}
