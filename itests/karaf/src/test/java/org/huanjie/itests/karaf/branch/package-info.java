// SPDX-License-Identifier: Apache-2.0
/** Every branch of the procedure (执行分支), walked through REST to the step or the end that it names. */
@org.jspecify.annotations.NullMarked
package org.huanjie.itests.karaf.branch;
