// SPDX-License-Identifier: Apache-2.0
/** Members who need not be counted in 应到会 (不计算在应到会人数): ground, opinions, request, decision per person. */
@org.jspecify.annotations.NullMarked
package org.huanjie.roster.domain.exclusion;
