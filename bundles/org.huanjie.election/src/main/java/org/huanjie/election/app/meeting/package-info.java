// SPDX-License-Identifier: Apache-2.0
/** Acts of the general meeting up to the formal list, and its adjournment. */
@org.jspecify.annotations.NullMarked
package org.huanjie.election.app.meeting;
