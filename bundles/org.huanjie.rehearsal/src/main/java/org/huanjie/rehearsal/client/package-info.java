// SPDX-License-Identifier: Apache-2.0
/** HTTP as a browser would do it: one session per person, CSRF token, entity tags, and a journal of every request. */
@org.jspecify.annotations.NullMarked
package org.huanjie.rehearsal.client;
