// SPDX-License-Identifier: Apache-2.0
/** The facts that the election offers to the gates of the procedure, each with its reasons and its source. */
@org.jspecify.annotations.NullMarked
package org.huanjie.election.app.fact;
