// SPDX-License-Identifier: Apache-2.0
/** Who offers facts: modules of the product, and modules of vendors, which are asked with care. */
@org.jspecify.annotations.NullMarked
package org.huanjie.procedure.app.offer;
