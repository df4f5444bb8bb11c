package vn.nhan.business.helping;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.document.ChosenFile;
import vn.nhan.identity.Role;
import vn.nhan.identity.delegation.Granting;
import vn.nhan.identity.delegation.Terms;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Idempotency;
import vn.nhan.platform.web.Paged;
import vn.nhan.platform.web.SentFile;

/** Who may act for a business, and what they did. Codes are never given twice, so creating one is not repeatable. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "delegations")
class DelegationResource {

    private final DelegationService household;
    private final DelegationQueries queries;
    private final HelperService helper;
    private final CaseloadQueries caseload;
    private final Idempotency idempotency;
    private final Vertx vertx;

    DelegationResource(
            DelegationService household,
            DelegationQueries queries,
            HelperService helper,
            CaseloadQueries caseload,
            Idempotency idempotency,
            Vertx vertx) {
        this.household = household;
        this.queries = queries;
        this.helper = helper;
        this.caseload = caseload;
        this.idempotency = idempotency;
        this.vertx = vertx;
    }

    @POST
    @Path("businesses/{businessId}/delegation-codes")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Role.MEMBER_NAME)
    @ResponseStatus(201)
    public Uni<Granting.CodeShown> code(@RestPath UUID businessId, Terms terms) {
        return household.offer(businessId, terms);
    }

    @GET
    @Path("businesses/{businessId}/delegations")
    @RolesAllowed({Role.MEMBER_NAME, Role.OFFICER_NAME})
    public Uni<List<DelegationView>> list(@RestPath UUID businessId) {
        return queries.ofBusiness(businessId);
    }

    /** Two parts: {@code delegation} as JSON, and {@code file} unless a code proves it. */
    @POST
    @Path("businesses/{businessId}/delegations")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.HELPER_NAME)
    @APIResponse(responseCode = "201", description = "the delegation")
    public Uni<Response> accept(
            @RestPath UUID businessId,
            @RestForm @PartType(MediaType.APPLICATION_JSON) HelperService.@Nullable NewDelegation delegation,
            @RestForm("file") @Nullable FileUpload file) {
        if (delegation == null) {
            throw new Invalid("delegation", "value.required");
        }
        return ChosenFile.bytes(vertx, file)
                .chain(bytes -> helper.receive(businessId, delegation, bytes.orElse(null)))
                .chain(received -> idempotency.create(
                        delegation,
                        () -> helper.accept(businessId, delegation, received)
                                .map(given -> new Idempotency.Created("/api/v1/businesses/" + businessId, given))));
    }

    @PUT
    @Path("delegations/{delegationId}/revocation")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<DelegationView> revoke(@RestPath UUID delegationId, DelegationService.@Nullable Ending ending) {
        return household.end(delegationId, ending);
    }

    @GET
    @Path("delegations/{delegationId}/proof")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.MEMBER_NAME, Role.OFFICER_NAME})
    public Uni<Response> proof(@RestPath UUID delegationId) {
        return household.proof(delegationId).map(SentFile::attached);
    }

    @GET
    @Path("businesses/{businessId}/delegated-deeds")
    @RolesAllowed({Role.MEMBER_NAME, Role.OFFICER_NAME})
    public Uni<Paged<DelegationQueries.DeedView>> deeds(
            @RestPath UUID businessId, @RestQuery @Nullable String cursor, @RestQuery @Nullable Integer limit) {
        return queries.deeds(businessId, Cursor.of(cursor), Paged.limit(limit));
    }

    @GET
    @Path("me/delegations")
    @RolesAllowed(Role.HELPER_NAME)
    public Uni<List<CaseloadQueries.Household>> mine() {
        return caseload.mine();
    }
}
