package vn.nhan.identity.consent;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.mutiny.core.Vertx;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;
import vn.nhan.platform.web.Language;

/** Consent: what people are asked and what they have said. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "privacy")
class ConsentResource {

    private final ConsentService consents;
    private final ConsentOnPaper papers;
    private final Validation validation;
    private final HttpServerRequest request;
    private final Vertx vertx;

    ConsentResource(
            ConsentService consents,
            ConsentOnPaper papers,
            Validation validation,
            HttpServerRequest request,
            Vertx vertx) {
        this.consents = consents;
        this.papers = papers;
        this.validation = validation;
        this.request = request;
        this.vertx = vertx;
    }

    /** @param textVersion of the words on the paper */
    record SignedAnswer(
            @PlainText(max = 40) String purpose,
            @jakarta.validation.constraints.NotNull Boolean given,
            @jakarta.validation.constraints.NotNull Integer textVersion) {}

    @GET
    @Path("me/consents")
    @Authenticated
    public Uni<List<ConsentView>> mine() {
        return consents.mine(Language.of(request));
    }

    /** Gives or withdraws a consent; the words must be those that are asked today. */
    @PUT
    @Path("me/consents/{purpose}")
    @Authenticated
    @ResponseStatus(204)
    public Uni<Void> answer(@RestPath String purpose, ConsentService.Answer answer) {
        return consents.answer(purpose, answer, Channel.SELF_API);
    }

    /** What somebody has signed on paper: {@code consent} as JSON, {@code evidence} as a photo or PDF of the paper. */
    @POST
    @Path("people/{accountId}/consents")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Role.OFFICER_NAME, Role.LEAD_NAME, Role.HELPER_NAME})
    @ResponseStatus(204)
    public Uni<Void> signed(
            @RestPath UUID accountId,
            @RestForm @PartType(MediaType.APPLICATION_JSON) @Nullable SignedAnswer consent,
            @RestForm("evidence") @Nullable FileUpload evidence) {
        validation.of(consent).orThrow();
        if (consent == null || evidence == null) {
            throw new Invalid("evidence", "value.required");
        }
        return vertx.fileSystem()
                .readFile(evidence.uploadedFile().toString())
                .chain(file -> papers.record(
                        accountId,
                        consent.purpose(),
                        new ConsentService.Answer(consent.given(), consent.textVersion()),
                        file.getBytes()));
    }
}
