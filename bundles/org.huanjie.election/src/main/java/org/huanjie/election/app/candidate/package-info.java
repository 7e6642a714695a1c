// SPDX-License-Identifier: Apache-2.0
/** Acts on nominees and candidates: entering, registration form, proposal, withdrawal. */
@org.jspecify.annotations.NullMarked
package org.huanjie.election.app.candidate;
