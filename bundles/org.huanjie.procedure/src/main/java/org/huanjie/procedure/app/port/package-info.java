// SPDX-License-Identifier: Apache-2.0
/** What the use cases keep, and the doors to where it is kept. */
@org.jspecify.annotations.NullMarked
package org.huanjie.procedure.app.port;
