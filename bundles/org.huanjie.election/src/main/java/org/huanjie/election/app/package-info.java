// SPDX-License-Identifier: Apache-2.0
/** Use cases of the election, each named after the act, and what they share. */
@org.jspecify.annotations.NullMarked
package org.huanjie.election.app;
