// SPDX-License-Identifier: Apache-2.0
/** Moves candidates when steps of the procedure close, and refuses a closing that the records contradict. */
@org.jspecify.annotations.NullMarked
package org.huanjie.election.app.ladder;
