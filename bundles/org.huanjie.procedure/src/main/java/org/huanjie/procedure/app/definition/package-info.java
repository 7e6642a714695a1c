// SPDX-License-Identifier: Apache-2.0
/** Reads procedures and overlays from their documents, under their schemas. */
@org.jspecify.annotations.NullMarked
package org.huanjie.procedure.app.definition;
