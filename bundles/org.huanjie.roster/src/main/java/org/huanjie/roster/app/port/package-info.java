// SPDX-License-Identifier: Apache-2.0
/** Where the roster keeps its rows. */
@org.jspecify.annotations.NullMarked
package org.huanjie.roster.app.port;
