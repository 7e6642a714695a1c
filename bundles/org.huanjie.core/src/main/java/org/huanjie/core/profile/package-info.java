// SPDX-License-Identifier: Apache-2.0
/** Rule profiles (规则档案): the law as data, layers that may only tighten it, and the recorded permission for anything looser. */
@org.jspecify.annotations.NullMarked
package org.huanjie.core.profile;
