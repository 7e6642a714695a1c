// SPDX-License-Identifier: Apache-2.0
/** Reads the forms of the procedure from their file. */
@org.jspecify.annotations.NullMarked
package org.huanjie.procedure.app.form;
