// SPDX-License-Identifier: Apache-2.0
/** Fixtures and stand-ins that let a slice be tested in one JVM without OSGi. */
package org.huanjie.testkit;
