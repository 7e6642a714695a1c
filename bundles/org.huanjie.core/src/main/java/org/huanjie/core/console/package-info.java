// SPDX-License-Identifier: Apache-2.0
/** The console's system actor and what it may do to the ground floor. */
@org.jspecify.annotations.NullMarked
package org.huanjie.core.console;
