// SPDX-License-Identifier: Apache-2.0
/** Acts on the roster: who may do what, in one transaction with its audit event. */
@org.jspecify.annotations.NullMarked
package org.huanjie.roster.app;
