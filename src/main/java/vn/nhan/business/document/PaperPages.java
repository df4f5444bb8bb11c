package vn.nhan.business.document;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import vn.nhan.identity.Role;
import vn.nhan.platform.web.SentFile;

/** The papers themselves, for the pages that show them beside the facts that were read off them. */
@Path("/documents")
@RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
class PaperPages {

    private final DocumentService documents;

    PaperPages(DocumentService documents) {
        this.documents = documents;
    }

    @GET
    @Path("{id}")
    @Produces(MediaType.WILDCARD)
    public Uni<Response> file(@RestPath UUID id) {
        return documents.read(id).map(SentFile::shown);
    }
}
