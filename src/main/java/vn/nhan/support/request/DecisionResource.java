package vn.nhan.support.request;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;

/** DecisionQueries about support, for everybody; no personal data. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "support")
class DecisionResource {

    private final DecisionQueries decisions;

    DecisionResource(DecisionQueries decisions) {
        this.decisions = decisions;
    }

    @GET
    @Path("decisions")
    public Uni<Paged<PublishedDecision>> list(@RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return decisions.list(Cursor.of(cursor), Paged.limit(limit));
    }
}
