// SPDX-License-Identifier: Apache-2.0
/** JSON, read strictly; what cannot be read is refused with place and reason. */
@org.jspecify.annotations.NullMarked
package org.huanjie.web.json;
