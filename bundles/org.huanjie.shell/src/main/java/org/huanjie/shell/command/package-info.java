// SPDX-License-Identifier: Apache-2.0
/** The commands {@code huanjie:*}. */
@org.jspecify.annotations.NullMarked
package org.huanjie.shell.command;
