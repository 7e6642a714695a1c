// SPDX-License-Identifier: Apache-2.0
package org.huanjie.election.rest;

import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.huanjie.api.web.Body;
import org.huanjie.api.web.RestResource;
import org.huanjie.api.web.SecretSheet;
import org.huanjie.election.app.meeting.AdjournMeeting;
import org.huanjie.election.app.meeting.MeetingVotes;
import org.huanjie.election.app.meeting.OpenMeeting;
import org.huanjie.election.app.meeting.ReadMeeting;
import org.huanjie.election.app.meeting.TakeAttendance;
import org.huanjie.election.domain.file.Filed;
import org.huanjie.election.domain.sheet.Attendance;
import org.huanjie.election.domain.sheet.MeetingOpening;
import org.huanjie.election.domain.sheet.QuorumReport;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The general meeting: opening, attendance, attendance report, lists, adjournment (党员大会). */
@Component(service = RestResource.class)
@Path("/cases/{case}/meeting")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class MeetingResource implements RestResource {
    private final OpenMeeting open;
    private final TakeAttendance attendance;
    private final ReadMeeting read;
    private final AdjournMeeting adjourn;
    private final MeetingVotes votes;

    @Activate
    public MeetingResource(
            @Reference OpenMeeting open,
            @Reference TakeAttendance attendance,
            @Reference ReadMeeting read,
            @Reference AdjournMeeting adjourn,
            @Reference MeetingVotes votes) {
        this.open = open;
        this.attendance = attendance;
        this.read = read;
        this.adjourn = adjourn;
        this.votes = votes;
    }

    /** Opens the meeting. */
    @POST
    public Response open(@PathParam("case") String id, MeetingBodies.OpeningBody body) {
        Filed<MeetingOpening> filed = open.open(
                Refs.caseId(id),
                PersonBody.ref("chair", body.chair()),
                Body.text("recorder", body.recorder(), 60),
                Body.text("place", body.place(), 120));
        return Saved.answer(filed, view(id));
    }

    /** The meeting with every derived number. */
    @GET
    public MeetingView view(@PathParam("case") String id) {
        return MeetingView.of(read.read(Refs.caseId(id)));
    }

    /** Saves the attendance sheet whole. */
    @PUT
    @Path("/attendance")
    @SecretSheet
    public Response attendance(
            @PathParam("case") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            MeetingBodies.AttendanceBody body) {
        Filed<Attendance> filed = attendance.take(
                Refs.caseId(id),
                Refs.names("present", body.present(), 10_000),
                Refs.names("leave", body.leave(), 10_000),
                Refs.edit(ifMatch, body.correction()));
        return Saved.shown(filed, AttendanceView.of(filed));
    }

    /** The attendance sheet. */
    @GET
    @Path("/attendance")
    public Response attendance(@PathParam("case") String id) {
        Filed<Attendance> filed = attendance.read(Refs.caseId(id));
        return Saved.shown(filed, AttendanceView.of(filed));
    }

    /** Saves the attendance report. */
    @PUT
    @Path("/quorum")
    public Response quorum(
            @PathParam("case") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            MeetingBodies.QuorumBody body) {
        Filed<QuorumReport> filed = votes.quorum(
                Refs.caseId(id), Refs.names("counters", body.counters(), 20), Refs.edit(ifMatch, body.correction()));
        return Saved.answer(filed, view(id));
    }

    /** Adjourns the meeting. */
    @POST
    @Path("/adjournment")
    public Response adjourn(@PathParam("case") String id, MeetingBodies.AdjournmentBody body) {
        AdjournMeeting.Request request = new AdjournMeeting.Request(
                Body.text("reason", body.reason(), 500),
                Body.flag("contingencyPlanUsed", body.contingencyPlanUsed()),
                VoteBody.count("ballotsIssued", body.ballotsIssued()),
                VoteBody.count("ballotsReturned", body.ballotsReturned()),
                Refs.names("sealedBy", body.sealedBy(), 20));
        return Saved.answer(adjourn.adjourn(Refs.caseId(id), request));
    }
}
