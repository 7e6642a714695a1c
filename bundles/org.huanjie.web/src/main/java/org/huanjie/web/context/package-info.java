// SPDX-License-Identifier: Apache-2.0
/** Our own servlet context under {@code /huanjie}. */
@org.jspecify.annotations.NullMarked
package org.huanjie.web.context;
