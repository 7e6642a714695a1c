// SPDX-License-Identifier: Apache-2.0
/** Reading: one case, what a person can do now, the street's overview, the history. */
@org.jspecify.annotations.NullMarked
package org.huanjie.procedure.app.view;
