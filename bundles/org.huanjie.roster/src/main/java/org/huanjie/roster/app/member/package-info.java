// SPDX-License-Identifier: Apache-2.0
/** Reading and keeping members, export. */
@org.jspecify.annotations.NullMarked
package org.huanjie.roster.app.member;
