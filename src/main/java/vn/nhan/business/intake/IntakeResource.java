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
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;

/** Spreadsheets that bring many in at once. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.OFFICER_NAME)
@Tag(name = "intakes")
class IntakeResource {

    private final IntakeService service;
    private final IntakeReader reader;
    private final SheetSteps steps;
    private final IntakeDownloads downloads;

    IntakeResource(IntakeService service, IntakeReader reader, SheetSteps steps, IntakeDownloads downloads) {
        this.service = service;
        this.reader = reader;
        this.steps = steps;
        this.downloads = downloads;
    }

    @POST
    @Path("intakes")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            summary = "Sends a spreadsheet",
            description = "xlsx or csv, at most 15 MB. Nothing is written but the sheet itself, sealed.")
    @APIResponse(responseCode = "201", description = "the sheet, with what its columns are taken for")
    public Uni<Response> upload(
            @RestQuery @Nullable String kind, @RestQuery @DefaultValue("sheet.xlsx") String fileName, byte[] sheet) {
        return service.upload(new IntakeService.Upload(kindOf(kind), fileName, sheet))
                .chain(steps::read)
                .map(view -> Response.created(URI.create("/api/v1/intakes/" + view.id()))
                        .entity(view)
                        .build());
    }

    @GET
    @Path("intakes")
    public Uni<Paged<IntakeView>> list(@RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return reader.list(Cursor.of(cursor), Paged.limit(limit));
    }

    @GET
    @Path("intakes/{intakeId}")
    public Uni<IntakeView> read(@RestPath UUID intakeId) {
        return steps.read(intakeId);
    }

    @PUT
    @Path("intakes/{intakeId}/mapping")
    @Operation(summary = "Says which column is which, and begins the check")
    public Uni<IntakeView> map(@RestPath UUID intakeId, SheetSteps.Mapping mapping) {
        return steps.map(intakeId, mapping);
    }

    @PUT
    @Path("intakes/{intakeId}/application")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Imports what was checked",
            description = "Rows that are wrong hold it up, unless leaveOut is true.")
    public Uni<IntakeView> start(@RestPath UUID intakeId, @RestQuery boolean leaveOut) {
        return steps.start(intakeId, leaveOut);
    }

    @PUT
    @Path("intakes/{intakeId}/cancellation")
    @Consumes(MediaType.WILDCARD)
    public Uni<IntakeView> cancel(@RestPath UUID intakeId) {
        return steps.cancel(intakeId);
    }

    @PUT
    @Path("intakes/{intakeId}/reversal")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Takes an import back within 30 days")
    public Uni<IntakeView> undo(@RestPath UUID intakeId) {
        return steps.undo(intakeId);
    }

    @GET
    @Path("intakes/{intakeId}/errors")
    @Produces(IntakeDownloads.XLSX)
    @Operation(summary = "One's own sheet with the reasons in a last column")
    public Uni<Response> errors(@RestPath UUID intakeId) {
        return downloads.withReasons(intakeId);
    }

    @GET
    @Path("intake-templates/{kind}")
    @Produces(IntakeDownloads.XLSX)
    public Uni<Response> template(@RestPath String kind) {
        return downloads.template(kindOf(kind));
    }

    private static IntakeKind kindOf(@Nullable String key) {
        try {
            return IntakeKind.of(String.valueOf(key));
        } catch (IllegalArgumentException e) {
            throw new Invalid("kind", "value.format");
        }
    }
}
