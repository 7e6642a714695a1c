// SPDX-License-Identifier: Apache-2.0
package org.huanjie.api.organisation;

/** Form of a Party organisation: 党支部、党总支、党委. */
public enum OrgForm {
    BRANCH,
    GENERAL_BRANCH,
    COMMITTEE
}
