// SPDX-License-Identifier: Apache-2.0
/** Keys and ciphers; every stored text names its scheme, so that the national suite (SM3, SM4) can stand beside. */
@org.jspecify.annotations.NullMarked
package org.huanjie.core.crypto;
