// SPDX-License-Identifier: Apache-2.0
/** Which modules are enabled for a street office. */
@org.jspecify.annotations.NullMarked
package org.huanjie.core.module;
