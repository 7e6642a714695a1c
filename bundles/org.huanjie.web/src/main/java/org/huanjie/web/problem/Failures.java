// SPDX-License-Identifier: Apache-2.0
package org.huanjie.web.problem;

import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.Response;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The one place where an exception becomes an answer. Whatever failed, the answer has the same shape and nothing has changed. */
@Component(service = Failures.class)
public final class Failures {
    private static final int NOT_FOUND = Response.Status.NOT_FOUND.getStatusCode();

    private final Incidents incidents;
    private final Arrivals arrivals;

    @Activate
    public Failures(@Reference Incidents incidents, @Reference Arrivals arrivals) {
        this.incidents = incidents;
        this.arrivals = arrivals;
    }

    /** The answer to this exception. */
    public Failure of(Throwable thrown) {
        Refused refused = refusalBehind(thrown);
        if (refused != null) {
            return refused.problem().code().status() == CommonProblem.UNAVAILABLE.status()
                    ? away(refused, thrown)
                    : Failure.of(refused);
        }
        if (Outage.isBehind(thrown)) {
            return away(unavailable(), thrown);
        }
        if (ClientGone.is(thrown)) {
            return Failure.of(ClientGone.refusal());
        }
        if (thrown instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
            return byStatus(web.getResponse());
        }
        if (ImpossibleValue.is(thrown)) {
            return Failure.of(ImpossibleValue.refusal(thrown)).logged(incidents.oddity(thrown));
        }
        return unexpected(thrown);
    }

    /** Where nobody offers an address, its module may be on the way. */
    private Failure byStatus(Response response) {
        Failure failure = HttpRefusal.of(response);
        return failure.status() == NOT_FOUND
                ? arrivals.comeBack().map(Failure::of).orElse(failure)
                : failure;
    }

    private Failure away(Refused refused, Throwable thrown) {
        return Failure.of(refused).logged(incidents.outage(thrown));
    }

    private Failure unexpected(Throwable thrown) {
        String number = incidents.bug(thrown);
        return Failure.of(Refused.because(
                        WebProblem.UNEXPECTED_FAILURE,
                        "系统出现内部故障，故障编号 " + number + "，本次操作没有保存任何内容。请把编号告诉系统管理员。",
                        "The system failed unexpectedly (incident " + number
                                + "); nothing of this act was saved. Tell the administrator this number."))
                .logged(number);
    }

    private static Refused unavailable() {
        return Refused.because(
                CommonProblem.UNAVAILABLE,
                "数据库或磁盘暂时无法使用，本次操作没有保存。请稍后重试。",
                "The database or the disk is away for the moment; nothing of this act was saved. Try again later.");
    }

    /** Frameworks wrap what they carry. */
    private static @org.jspecify.annotations.Nullable Refused refusalBehind(Throwable thrown) {
        Throwable at = thrown;
        for (int depth = 0; at != null && depth < 10; depth++, at = at.getCause()) {
            if (at instanceof Refused refused) {
                return refused;
            }
        }
        return null;
    }
}
