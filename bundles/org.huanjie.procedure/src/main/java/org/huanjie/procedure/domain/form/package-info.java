// SPDX-License-Identifier: Apache-2.0
/** Forms as data (表单): what is written down in a step, which fields are derived and never typed, and what is still missing. */
@org.jspecify.annotations.NullMarked
package org.huanjie.procedure.domain.form;
