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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;

/** What experts show of what they can: put on file with a phone. */
@Path("/my/expert/papers")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.EXPERT_NAME)
class MyExpertPaperPages {

    private final PaperShelf shelf;

    MyExpertPaperPages(PaperShelf shelf) {
        this.shelf = shelf;
    }

    @GET
    public Uni<Response> list() {
        return shelf.list(PaperShelf.Side.EXPERT, null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<Response> add(@RestForm("file") @Nullable FileUpload file) {
        return shelf.add(PaperShelf.Side.EXPERT, null, file);
    }
}
