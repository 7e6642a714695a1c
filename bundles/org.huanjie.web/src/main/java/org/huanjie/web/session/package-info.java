// SPDX-License-Identifier: Apache-2.0
/** Who asks: cookie, CSRF token, origin; signing in and out. */
@org.jspecify.annotations.NullMarked
package org.huanjie.web.session;
