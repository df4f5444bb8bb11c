package vn.nhan.identity.subject;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.nhan.identity.Role;

/** The department at work on what people ask about their data. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OFFICER_NAME, Role.LEAD_NAME, Role.ADMINISTRATOR_NAME})
@Tag(name = "privacy")
class DataRequestResource {

    private final RequestDesk desk;

    DataRequestResource(RequestDesk desk) {
        this.desk = desk;
    }

    /** What is open, the term that ends first on top; at most 500. */
    @GET
    @Path("data-requests")
    public Uni<List<RequestView>> queue() {
        return desk.queue();
    }

    @GET
    @Path("data-requests/{id}")
    public Uni<RequestView> read(@RestPath UUID id) {
        return desk.read(id);
    }

    @PUT
    @Path("data-requests/{id}/answer")
    public Uni<RequestView> answer(@RestPath UUID id, RequestDesk.Answer answer) {
        return desk.answer(id, answer);
    }

    @PUT
    @Path("data-requests/{id}/extension")
    public Uni<RequestView> extend(@RestPath UUID id, RequestDesk.Note reason) {
        return desk.extend(id, reason);
    }

    @PUT
    @Path("data-requests/{id}/completion")
    public Uni<RequestView> complete(@RestPath UUID id, RequestDesk.Note note) {
        return desk.complete(id, note);
    }

    @PUT
    @Path("data-requests/{id}/refusal")
    public Uni<RequestView> refuse(@RestPath UUID id, RequestDesk.Note reason) {
        return desk.refuse(id, reason);
    }
}
