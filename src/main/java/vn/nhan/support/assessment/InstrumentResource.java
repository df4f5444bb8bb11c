package vn.nhan.support.assessment;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.LocalizedText;

/** The instruments that can be answered in this province. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "assessments")
class InstrumentResource {

    private final TenantTx tx;
    private final Instruments instruments;

    InstrumentResource(TenantTx tx, Instruments instruments) {
        this.tx = tx;
        this.instruments = instruments;
    }

    /** The latest edition of each, without its questions. */
    @GET
    @Path("assessments/instruments")
    public Uni<List<Named>> list() {
        return tx.inTenant(instruments::offered)
                .map(all -> all.stream()
                        .map(one -> Named.of(InstrumentView.of(one.instrument())))
                        .toList());
    }

    /** With all its questions; those of a sector are asked of that sector only. */
    @GET
    @Path("assessments/instruments/{code}")
    public Uni<InstrumentView> read(@RestPath String code) {
        return tx.inTenant(session -> instruments.find(session, code))
                .map(found -> InstrumentView.of(
                        found.orElseThrow(AssessmentFailure.NotFound::new).instrument()));
    }

    /** @param wording whose words the questions are */
    record Named(
            String code,
            int edition,
            LocalizedText name,
            LocalizedText wording,
            String decision,
            @Nullable String replacedBy) {

        static Named of(InstrumentView view) {
            return new Named(
                    view.code(), view.edition(), view.name(), view.wording(), view.decision(), view.replacedBy());
        }
    }
}
