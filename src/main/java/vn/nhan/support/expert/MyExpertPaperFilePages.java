package vn.nhan.support.expert;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import vn.nhan.identity.Role;

/** One paper of one's own: to look at, and to remove. */
@Path("/my/expert-papers/{paperId}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.EXPERT_NAME)
class MyExpertPaperFilePages {

    private final PaperShelf shelf;

    MyExpertPaperFilePages(PaperShelf shelf) {
        this.shelf = shelf;
    }

    @GET
    @Produces(MediaType.WILDCARD)
    public Uni<Response> open(@RestPath UUID paperId) {
        return shelf.open(paperId);
    }

    @GET
    @Path("removal")
    public Uni<Response> ask(@RestPath UUID paperId) {
        return shelf.ask(PaperShelf.Side.EXPERT, paperId);
    }

    @POST
    @Path("removal")
    public Uni<Response> remove(@RestPath UUID paperId) {
        return shelf.remove(PaperShelf.Side.EXPERT, paperId);
    }
}
