package vn.nhan.support.expert;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;

/** Papers of an expert on the desk of an officer. */
@Path("/office/experts/{expertId}/papers")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.OFFICER_NAME)
class ExpertPaperDeskPages {

    private final PaperShelf shelf;

    ExpertPaperDeskPages(PaperShelf shelf) {
        this.shelf = shelf;
    }

    @GET
    public Uni<Response> list(@RestPath UUID expertId) {
        return shelf.list(PaperShelf.Side.OFFICE, expertId);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<Response> add(@RestPath UUID expertId, @RestForm("file") @Nullable FileUpload file) {
        return shelf.add(PaperShelf.Side.OFFICE, expertId, file);
    }
}
