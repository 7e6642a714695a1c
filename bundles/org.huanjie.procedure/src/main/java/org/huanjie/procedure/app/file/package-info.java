// SPDX-License-Identifier: Apache-2.0
/** The file of a case as one act sees it (案卷): who may open it, what is in it, and what every module knows of it. */
@org.jspecify.annotations.NullMarked
package org.huanjie.procedure.app.file;
