package vn.nhan.business.intake;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;

/** A cooperative's members from a spreadsheet, sent by its managers. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.MEMBER_NAME)
@Tag(name = "intakes")
class MemberSheetResource {

    private final IntakeService service;
    private final IntakeReader reader;
    private final SheetSteps steps;
    private final IntakeDownloads downloads;

    MemberSheetResource(IntakeService service, IntakeReader reader, SheetSteps steps, IntakeDownloads downloads) {
        this.service = service;
        this.reader = reader;
        this.steps = steps;
        this.downloads = downloads;
    }

    @POST
    @Path("businesses/{businessId}/member-sheets")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "Sends a cooperative's own members as a spreadsheet",
            description =
                    "xlsx or csv, by the end of its name; at most 15 MB. Nothing is written but the sheet, sealed.")
    @APIResponse(responseCode = "201", description = "the sheet, with what its columns are taken for")
    public Uni<Response> upload(
            @RestPath UUID businessId, @RestQuery @DefaultValue("sheet.csv") String fileName, byte[] sheet) {
        return service.uploadMembers(businessId, fileName, sheet)
                .chain(steps::read)
                .map(view -> Response.created(URI.create("/api/v1/member-sheets/" + view.id()))
                        .entity(view)
                        .build());
    }

    @GET
    @Path("businesses/{businessId}/member-sheets")
    public Uni<Paged<IntakeView>> list(
            @RestPath UUID businessId, @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return reader.ofCooperative(businessId, Cursor.of(cursor), Paged.limit(limit));
    }

    @GET
    @Path("member-sheets/{sheetId}")
    public Uni<IntakeView> read(@RestPath UUID sheetId) {
        return steps.read(sheetId);
    }

    @PUT
    @Path("member-sheets/{sheetId}/mapping")
    @Operation(summary = "Says which column is which, and begins the check")
    public Uni<IntakeView> map(@RestPath UUID sheetId, SheetSteps.Mapping mapping) {
        return steps.map(sheetId, mapping);
    }

    @PUT
    @Path("member-sheets/{sheetId}/application")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Imports what was checked",
            description = "Rows that are wrong hold it up, unless leaveOut is true.")
    public Uni<IntakeView> start(@RestPath UUID sheetId, @RestQuery boolean leaveOut) {
        return steps.start(sheetId, leaveOut);
    }

    @PUT
    @Path("member-sheets/{sheetId}/cancellation")
    @Consumes(MediaType.WILDCARD)
    public Uni<IntakeView> cancel(@RestPath UUID sheetId) {
        return steps.cancel(sheetId);
    }

    @PUT
    @Path("member-sheets/{sheetId}/reversal")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Takes an import back within 30 days")
    public Uni<IntakeView> undo(@RestPath UUID sheetId) {
        return steps.undo(sheetId);
    }

    @GET
    @Path("member-sheets/{sheetId}/errors")
    @Produces(IntakeDownloads.XLSX)
    @Operation(summary = "One's own sheet with the reasons in a last column")
    public Uni<Response> errors(@RestPath UUID sheetId) {
        return downloads.withReasons(sheetId);
    }
}
