// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.offer;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.huanjie.api.fact.Fact;
import org.huanjie.api.fact.FactName;
import org.huanjie.api.fact.FactQuery;
import org.huanjie.api.fact.FactSource;
import org.huanjie.api.module.ModuleName;
import org.huanjie.procedure.domain.definition.OwnFact;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A vendor's module that offers facts (外部事实来源). Whatever it does, the act goes on: it is asked on threads of its own, for a short
 * time, and what does not come in time or in order is unknown. After a late answer it is left alone for a while, so that one portal
 * that hangs does not hold up a street.
 */
public final class VendorSource {
    private static final Logger LOG = LoggerFactory.getLogger(VendorSource.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration REST = Duration.ofSeconds(10);
    private static final int AT_ONCE = 4;

    private final FactSource source;
    private final String bundle;
    private final ModuleName module;
    private final Set<FactName> offers;
    private final ExecutorService threads;
    private volatile long lateAt = System.nanoTime() - REST.toNanos();

    VendorSource(FactSource source, String bundle) {
        this.source = source;
        this.bundle = bundle;
        this.module = Objects.requireNonNull(source.module(), "module");
        this.offers = Set.copyOf(source.offers());
        this.threads = new ThreadPoolExecutor(
                0, AT_ONCE, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> daemon(work, bundle));
    }

    private static Thread daemon(Runnable work, String bundle) {
        Thread thread = new Thread(work, "huanjie-facts-of-" + bundle);
        thread.setDaemon(true);
        return thread;
    }

    /** The bundle that brings it. */
    public String bundle() {
        return bundle;
    }

    /** The module whose switch silences it. */
    public ModuleName module() {
        return module;
    }

    /** What it offers. */
    public Set<FactName> offers() {
        return offers;
    }

    boolean is(FactSource other) {
        return source == other;
    }

    void close() {
        threads.shutdownNow();
    }

    /** Its answer as far as it can be used; unknown, with the reason, in every other case. */
    public Fact read(OwnFact fact, FactQuery query) {
        if (System.nanoTime() - lateAt < REST.toNanos()) {
            return late(fact);
        }
        Enquiry enquiry = new Enquiry(query.facts());
        FactQuery asked = enquiry.asking(query);
        try {
            return VendorAnswer.usable(
                    fact, bundle, enquiry.answer(threads, () -> source.read(fact.name(), asked), PATIENCE));
        } catch (ExecutionException e) {
            LOG.warn("{} failed on {}: {}", bundle, fact.name(), String.valueOf(e.getCause()));
            return failed(fact);
        } catch (TimeoutException | RejectedExecutionException e) {
            lateAt = System.nanoTime();
            LOG.warn("{} did not answer {} in {}", bundle, fact.name(), PATIENCE);
            return late(fact);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return late(fact);
        }
    }

    private Fact failed(OwnFact fact) {
        return Fact.unknown(
                fact.name(),
                "模块“" + module.zh() + "”查询“" + fact.zh() + "”时出错。请联系该模块的供应商，原因见系统日志。",
                "Module " + module + " failed on '" + fact.name() + "'. Tell its vendor; the log has the cause.");
    }

    private Fact late(OwnFact fact) {
        return Fact.unknown(
                fact.name(),
                "模块“" + module.zh() + "”在 " + PATIENCE.toSeconds() + " 秒内没有答复“" + fact.zh() + "”。请 " + REST.toSeconds()
                        + " 秒后重试，仍无答复的，联系该模块的供应商。",
                "Module " + module + " did not answer '" + fact.name() + "' within " + PATIENCE.toSeconds()
                        + " seconds. Try again after " + REST.toSeconds()
                        + " seconds; if it stays so, tell its vendor.");
    }
}
