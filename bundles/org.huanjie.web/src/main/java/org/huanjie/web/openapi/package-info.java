// SPDX-License-Identifier: Apache-2.0
/** The OpenAPI 3 document of the slices that are present. */
@org.jspecify.annotations.NullMarked
package org.huanjie.web.openapi;
