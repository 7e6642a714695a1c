// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.problem;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.api.module.InstalledModule;
import org.huanjie.api.security.SignIn;
import org.huanjie.api.web.RestResource;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Whether what is installed is being served (已安装的模块是否就绪). Slices stand on the database: while it is away their addresses are
 * gone, and a client must hear "later", not "no such address".
 */
@Component(service = Arrivals.class)
public final class Arrivals {
    private final List<InstalledModule> modules = new CopyOnWriteArrayList<>();
    private final Set<ClassLoader> seen = ConcurrentHashMap.newKeySet();
    private volatile Set<ClassLoader> served = Set.of();

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable SignIn core;

    /** With the ground floor at hand, without a container. */
    public static Arrivals of(@Nullable SignIn core) {
        Arrivals arrivals = new Arrivals();
        arrivals.core = core;
        return arrivals;
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(InstalledModule module) {
        modules.add(module);
    }

    void remove(InstalledModule module) {
        modules.remove(module);
    }

    /** These resources are being served from now on. A bundle is known by the loader of its classes. */
    public void serving(Collection<RestResource> resources) {
        Set<ClassLoader> loaders = resources.stream().map(Arrivals::bundle).collect(Collectors.toUnmodifiableSet());
        seen.addAll(loaders);
        served = loaders;
    }

    /** The refusal of an address that nobody offers just now; empty if it would not help to come back. */
    Optional<Refused> comeBack() {
        SignIn floor = core;
        return floor != null && !isAwaited(floor) && modules.stream().noneMatch(this::isAwaited)
                ? Optional.empty()
                : Optional.of(Refused.because(
                        CommonProblem.UNAVAILABLE,
                        "系统正在启动，或数据库暂时无法使用，本次操作没有保存。请稍后重试。",
                        "The system is starting, or the database is away; nothing of this act was saved. Try"
                                + " again later."));
    }

    /** Installed, served before, and not now; a module may have no addresses at all. */
    private boolean isAwaited(Object service) {
        ClassLoader bundle = bundle(service);
        return seen.contains(bundle) && !served.contains(bundle);
    }

    private static ClassLoader bundle(Object service) {
        return service.getClass().getClassLoader();
    }
}
