// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import javax.ws.rs.NotFoundException;
import org.huanjie.api.module.InstalledModule;
import org.huanjie.api.module.ModuleName;
import org.huanjie.api.security.SignIn;
import org.huanjie.api.web.RestResource;
import org.junit.jupiter.api.Test;

class ArrivalsTest {
    private final Arrivals arrivals = Arrivals.of(ofAnotherBundle());
    private final Failures failures = new Failures(new Incidents(), arrivals);

    @Test
    void anAddressThatNobodyOffersIsNone() {
        assertThat(failures.of(new NotFoundException()).status()).isEqualTo(404);
    }

    @Test
    void whileCoreIsAwayTheClientIsToldToComeBack() {
        Failure answer = new Failures(new Incidents(), Arrivals.of(null)).of(new NotFoundException());

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.headers()).containsEntry("Retry-After", "10");
    }

    @Test
    void whileAModuleThatWasServedIsNotTheClientIsToldToComeBack() {
        arrivals.add(new Roster());
        arrivals.serving(List.of(new Members()));
        assertThat(failures.of(new NotFoundException()).status()).isEqualTo(404);

        arrivals.serving(List.of());

        assertThat(failures.of(new NotFoundException()).status()).isEqualTo(503);
    }

    @Test
    void aModuleThatWasTakenOutIsNotWaitedFor() {
        InstalledModule roster = new Roster();
        arrivals.add(roster);
        arrivals.serving(List.of(new Members()));

        arrivals.serving(List.of());
        arrivals.remove(roster);

        assertThat(failures.of(new NotFoundException()).status()).isEqualTo(404);
    }

    private static SignIn ofAnotherBundle() {
        ClassLoader bundle = new URLClassLoader(new URL[0], ArrivalsTest.class.getClassLoader());
        return (SignIn) Proxy.newProxyInstance(bundle, new Class<?>[] {SignIn.class}, (proxy, method, args) -> {
            throw new UnsupportedOperationException(method.getName());
        });
    }

    private static final class Roster implements InstalledModule {
        @Override
        public ModuleName name() {
            return ModuleName.ROSTER;
        }
    }

    private static final class Members implements RestResource {}
}
