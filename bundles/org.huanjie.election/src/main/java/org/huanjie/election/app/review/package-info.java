// SPDX-License-Identifier: Apache-2.0
/** Acts of review: the departments' joint review, the signed list, the inspection, written opinions. */
@org.jspecify.annotations.NullMarked
package org.huanjie.election.app.review;
