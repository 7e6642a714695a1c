// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.act;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a write that is no act of business and opens what transactions it needs itself: a refused sign-in must still be counted. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OwnTransaction {}
