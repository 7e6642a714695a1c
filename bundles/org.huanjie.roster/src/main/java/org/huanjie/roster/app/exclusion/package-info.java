// SPDX-License-Identifier: Apache-2.0
/** The way of one member out of 应到会. */
@org.jspecify.annotations.NullMarked
package org.huanjie.roster.app.exclusion;
