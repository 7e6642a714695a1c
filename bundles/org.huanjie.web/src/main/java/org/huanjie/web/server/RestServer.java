// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.server;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.servlet.ServletException;
import org.huanjie.api.web.RestResource;
import org.huanjie.web.openapi.ShadowedPaths;
import org.huanjie.web.problem.Arrivals;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes the resources of the slices that are present. JAX-RS fixes its resources when it starts, so a coming or going builds a
 * new endpoint; changes that arrive together are collected for a moment, since a bundle brings several at once.
 */
@Component(service = RestServer.class, immediate = true)
public final class RestServer {
    private static final Logger LOG = LoggerFactory.getLogger(RestServer.class);
    private static final long COLLECT_MILLIS = 150;
    private static final long LAST_BUILD_SECONDS = 10;
    private static final long LAST_REQUESTS_MILLIS = 30_000;

    private final ApiServlet servlet;
    private final EndpointParts parts;
    private final Arrivals arrivals;
    private final Set<RestResource> resources = new CopyOnWriteArraySet<>();
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final ScheduledExecutorService builder = Executors.newSingleThreadScheduledExecutor(RestServer::thread);

    @Activate
    public RestServer(@Reference ApiServlet servlet, @Reference EndpointParts parts, @Reference Arrivals arrivals) {
        this.servlet = servlet;
        this.parts = parts;
        this.arrivals = arrivals;
        changed();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void add(RestResource resource) {
        resources.add(resource);
        changed();
    }

    void remove(RestResource resource) {
        resources.remove(resource);
        changed();
    }

    @Deactivate
    void stop() throws ServletException, InterruptedException {
        builder.shutdownNow();
        if (!builder.awaitTermination(LAST_BUILD_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("an endpoint is still being built while the REST interface stops");
        }
        close(servlet.serve(null));
    }

    private void changed() {
        if (waiting.compareAndSet(false, true)) {
            later(this::rebuild, COLLECT_MILLIS);
        }
    }

    private void rebuild() {
        waiting.set(false);
        if (!servlet.isReady()) {
            changed();
            return;
        }
        List<RestResource> now = List.copyOf(resources);
        try {
            Endpoint last = servlet.serve(parts.endpoint(now, resources::contains));
            arrivals.serving(now);
            later(() -> close(last), LAST_REQUESTS_MILLIS);
            warnOfHidden(now);
            LOG.info("REST interface serves {} resources", now.size());
        } catch (ServletException | RuntimeException e) {
            LOG.error("REST interface cannot be built of {}; the last one stays", now, e);
        }
    }

    /** Once the component stops, nothing comes later: the endpoint in service is closed by {@link #stop}. */
    private void later(Runnable work, long millis) {
        try {
            var unused = builder.schedule(work, millis, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException stopping) {
            LOG.debug("the REST interface is stopping", stopping);
        }
    }

    private static void warnOfHidden(List<RestResource> now) {
        List<Class<?>> classes = new ArrayList<>();
        now.forEach(resource -> classes.add(resource.getClass()));
        ShadowedPaths.of(classes).forEach(line -> LOG.error("{}", line));
    }

    private static void close(@Nullable Endpoint endpoint) {
        if (endpoint != null) {
            endpoint.destroy();
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "huanjie-rest-server");
        thread.setDaemon(true);
        return thread;
    }
}
