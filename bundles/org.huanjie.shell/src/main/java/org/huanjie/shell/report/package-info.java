// SPDX-License-Identifier: Apache-2.0
/** What commands print, made of values alone. */
@org.jspecify.annotations.NullMarked
package org.huanjie.shell.report;
