// SPDX-License-Identifier: Apache-2.0
/** Which revision of one of our bundles another one uses, after an update. */
@org.jspecify.annotations.NullMarked
package org.huanjie.core.wiring;
