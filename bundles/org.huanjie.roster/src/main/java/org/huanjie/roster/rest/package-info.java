// SPDX-License-Identifier: Apache-2.0
/** The roster over REST: checks of requests, views of answers; see docs/rest/roster.md. */
@org.jspecify.annotations.NullMarked
package org.huanjie.roster.rest;
