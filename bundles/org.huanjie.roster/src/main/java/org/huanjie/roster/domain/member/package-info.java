// SPDX-License-Identifier: Apache-2.0
/** A Party member (党员) in the words of the roster: names, dates of month or day precision, coded values of the national standards. */
@org.jspecify.annotations.NullMarked
package org.huanjie.roster.domain.member;
