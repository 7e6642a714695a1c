// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.rest;

import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.huanjie.api.web.Body;
import org.huanjie.api.web.RestResource;
import org.huanjie.election.app.review.AnswerReview;
import org.huanjie.election.app.review.ReadReviews;
import org.huanjie.election.domain.sheet.ReviewResult;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Answers of departments in the joint review (资格联审). */
@Component(service = RestResource.class)
@Path("/cases/{case}/reviews")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ReviewsResource implements RestResource {
    private final AnswerReview answer;
    private final ReadReviews read;

    @Activate
    public ReviewsResource(@Reference AnswerReview answer, @Reference ReadReviews read) {
        this.answer = answer;
        this.read = read;
    }

    /** One person's line. */
    public record Line(
            @Nullable String candidate,
            @Nullable String result,
            @Nullable List<String> items,
            @Nullable String note) {
        AnswerReview.Line checked() {
            List<String> found = items == null ? List.of() : Refs.names("items", items, 30);
            return new AnswerReview.Line(
                    Refs.candidate("candidate", candidate),
                    Body.code("result", result, ReviewResult.class),
                    found,
                    Body.optionalText("note", note, 1000));
        }
    }

    /** A department's answers. */
    public record AnswerBody(
            @Nullable String answerNo,
            @Nullable String answeredOn,
            @Nullable String handler,
            @Nullable List<Line> answers,
            @Nullable String correction) {}

    /** Saves the own answers. */
    @PUT
    @Path("/{department}")
    public Response answer(
            @PathParam("case") String id,
            @PathParam("department") String department,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            AnswerBody body) {
        AnswerReview.Request request = new AnswerReview.Request(
                department,
                Body.optionalText("answerNo", body.answerNo(), 60),
                Body.date("answeredOn", body.answeredOn()),
                Body.text("handler", body.handler(), 60),
                Body.list("answers", body.answers(), 60).stream()
                        .map(Line::checked)
                        .toList());
        return Saved.answer(answer.answer(Refs.caseId(id), request, Refs.edit(ifMatch, body.correction())));
    }

    /** One department's answers. */
    @GET
    @Path("/{department}")
    public Response one(@PathParam("case") String id, @PathParam("department") String department) {
        ReadReviews.Read found = read.review(Refs.caseId(id), department);
        return Saved.shown(found.filed(), DepartmentView.of(found));
    }

    /** All persons over all departments. */
    @GET
    public List<DepartmentView.Summary> all(@PathParam("case") String id) {
        return read.reviews(Refs.caseId(id)).stream()
                .map(DepartmentView.Summary::of)
                .toList();
    }
}
