// SPDX-License-Identifier: Apache-2.0
/** A real database with real transactions and OpenJPA in one JVM, and a counter of the statements sent to it. */
@org.jspecify.annotations.NullMarked
package org.huanjie.testkit.database;
