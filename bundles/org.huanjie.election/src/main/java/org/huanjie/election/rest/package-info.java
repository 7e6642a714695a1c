// SPDX-License-Identifier: Apache-2.0
/** The election over REST: checks of requests, views of answers; see docs/rest/election.md. */
@org.jspecify.annotations.NullMarked
package org.huanjie.election.rest;
