// SPDX-License-Identifier: Apache-2.0
/** Party members (党员名册): who is a member, who may vote, who counts as expected. */
package org.huanjie.roster;
