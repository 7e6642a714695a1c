// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.karaf;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.huanjie.itests.kit.RestClient;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that talks to our features in a stock Karaf. Constructors and methods may take a {@link Container} or a {@link RestClient}.
 * All classes of one database share one container, which starts with the first of them and ends with the run.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(KarafExtension.class)
public @interface InKaraf {
    /** The database below the container. */
    Database value() default Database.H2;

    /** True for a test that breaks, stops or reinstalls things: it gets a container that no other class shares. */
    boolean ofItsOwn() default false;
}
