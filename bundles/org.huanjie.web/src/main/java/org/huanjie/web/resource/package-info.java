// SPDX-License-Identifier: Apache-2.0
/** What web itself answers: status, published codes, rule calculator. */
@org.jspecify.annotations.NullMarked
package org.huanjie.web.resource;
