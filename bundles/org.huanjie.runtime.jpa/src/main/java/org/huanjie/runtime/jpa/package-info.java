// SPDX-License-Identifier: Apache-2.0
/** What OpenJPA needs of the container: the transactions of the host. */
@org.jspecify.annotations.NullMarked
package org.huanjie.runtime.jpa;
