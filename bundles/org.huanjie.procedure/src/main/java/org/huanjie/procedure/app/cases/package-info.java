// SPDX-License-Identifier: Apache-2.0
/** Cases as a whole: making them, and the door to them for other modules. */
@org.jspecify.annotations.NullMarked
package org.huanjie.procedure.app.cases;
