// SPDX-License-Identifier: Apache-2.0
/** Acts of the first session of the new committee. */
@org.jspecify.annotations.NullMarked
package org.huanjie.election.app.session;
