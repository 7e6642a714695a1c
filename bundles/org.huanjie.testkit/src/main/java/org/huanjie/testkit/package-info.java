// SPDX-License-Identifier: Apache-2.0
/** Stand-ins for the neighbours of a slice, and fixtures that speak: a slice is tested in one JVM without OSGi. */
@org.jspecify.annotations.NullMarked
package org.huanjie.testkit;
