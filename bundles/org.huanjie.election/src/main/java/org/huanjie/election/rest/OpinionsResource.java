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
import org.huanjie.election.app.review.ConsultDepartments;
import org.huanjie.election.app.review.ReadReviews;
import org.huanjie.election.domain.sheet.DepartmentLetter;
import org.huanjie.election.domain.sheet.OpinionDecision;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Written opinions of departments (征求意见). */
@Component(service = RestResource.class)
@Path("/cases/{case}/opinions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class OpinionsResource implements RestResource {
    private final ConsultDepartments consult;
    private final ReadReviews read;

    @Activate
    public OpinionsResource(@Reference ConsultDepartments consult, @Reference ReadReviews read) {
        this.consult = consult;
        this.read = read;
    }

    /** Records the letter that was sent. */
    @PUT
    @Path("/{department}/letter")
    public Response letter(
            @PathParam("case") String id,
            @PathParam("department") String department,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            OpinionBodies.LetterBody body) {
        DepartmentLetter letter = new DepartmentLetter(
                Refs.department(department),
                Body.text("letterNo", body.letterNo(), 60),
                Body.date("sentOn", body.sentOn()),
                Body.date("answerBy", body.answerBy()));
        return Saved.answer(consult.send(Refs.caseId(id), letter, Refs.edit(ifMatch, body.correction())));
    }

    /** Records the written answer. */
    @PUT
    @Path("/{department}")
    public Response answer(
            @PathParam("case") String id,
            @PathParam("department") String department,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            OpinionBodies.AnswerBody body) {
        ConsultDepartments.Request request = new ConsultDepartments.Request(
                department,
                Body.text("answerNo", body.answerNo(), 60),
                Body.date("answeredOn", body.answeredOn()),
                Body.list("answers", body.answers(), 60).stream()
                        .map(OpinionBodies.Line::checked)
                        .toList());
        return Saved.answer(consult.answer(Refs.caseId(id), request, Refs.edit(ifMatch, body.correction())));
    }

    /** Records the street's decision on a negative opinion. */
    @PUT
    @Path("/decisions/{candidate}")
    public Response decide(
            @PathParam("case") String id,
            @PathParam("candidate") String candidate,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            OpinionBodies.DecisionBody body) {
        OpinionDecision decision = new OpinionDecision(
                Refs.candidate("candidate", candidate),
                Body.flag("keep", body.keep()),
                Body.text("reason", body.reason(), 1000),
                Body.text("minutesNo", body.minutesNo(), 60),
                Body.date("decidedOn", body.decidedOn()));
        return Saved.answer(consult.decide(Refs.caseId(id), decision, Refs.edit(ifMatch, body.correction())));
    }

    /** One department's answer. */
    @GET
    @Path("/{department}")
    public Response one(@PathParam("case") String id, @PathParam("department") String department) {
        ReadReviews.Read found = read.opinion(Refs.caseId(id), department);
        return Saved.shown(found.filed(), DepartmentView.of(found));
    }

    /** All persons over all departments. */
    @GET
    public List<DepartmentView.Summary> all(@PathParam("case") String id) {
        return read.opinions(Refs.caseId(id)).stream()
                .map(DepartmentView.Summary::of)
                .toList();
    }
}
