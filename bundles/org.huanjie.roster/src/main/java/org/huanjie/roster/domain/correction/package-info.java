// SPDX-License-Identifier: Apache-2.0
/** What a member asks to be corrected in the own record (个人信息保护法第四十六条). */
@org.jspecify.annotations.NullMarked
package org.huanjie.roster.domain.correction;
