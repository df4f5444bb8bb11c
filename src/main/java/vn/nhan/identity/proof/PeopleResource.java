package vn.nhan.identity.proof;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import vn.nhan.identity.Role;

/** Officers and the people of their province. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Role.OFFICER_NAME, Role.LEAD_NAME, Role.ADMINISTRATOR_NAME})
@Tag(name = "people")
class PeopleResource {

    private final PeopleSearch search;
    private final IdentityProofs proofs;

    PeopleResource(PeopleSearch search, IdentityProofs proofs) {
        this.search = search;
        this.proofs = proofs;
    }

    /** By exactly a phone number or citizen id; a POST, so that no number stands in an address or a log. */
    @POST
    @Path("people/search")
    public Uni<List<PeopleSearch.Found>> find(PeopleSearch.Wanted wanted) {
        return search.find(wanted);
    }

    /** Records the number on the card that the officer has checked. */
    @POST
    @Path("people/{accountId}/identity-proofs")
    @ResponseStatus(204)
    public Uni<Void> record(@RestPath UUID accountId, IdentityProofs.Seen seen) {
        return proofs.record(accountId, seen);
    }
}
