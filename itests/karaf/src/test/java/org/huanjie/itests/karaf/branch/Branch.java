// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf.branch;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The branches of process.yaml (执行分支) that a test walks, by their ids. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Branch {
    String[] value();
}
