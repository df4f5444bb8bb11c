package vn.nhan.place.unit;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Official lists of units, and of what became of units, as CSV. */
@Path("/api/v1/operator/unit-lists")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(OperatorName.OPERATOR)
@Tag(name = "operator")
class UnitListResource {

    private static final String FILE_NAME = "unit-list.csv";

    private final UnitImports imports;
    private final TypedTerms terms;
    private final SecurityIdentity identity;

    UnitListResource(UnitImports imports, TypedTerms terms, SecurityIdentity identity) {
        this.imports = imports;
        this.terms = terms;
        this.identity = identity;
    }

    @POST
    @Consumes({"text/csv", MediaType.TEXT_PLAIN, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            summary = "Imports a list",
            description = "The header tells whether it is a list of units or a lineage. Sent again it changes nothing.")
    public Uni<UnitImport> add(
            @RestQuery @Nullable String validFrom,
            @RestQuery @Nullable String validTo,
            @RestQuery @Nullable String decree,
            @RestQuery @DefaultValue("false") boolean dryRun,
            byte[] list) {
        var upload = new ListUpload(
                FILE_NAME,
                list,
                terms.read(new TypedTerms.Typed(validFrom, validTo, decree), false),
                identity.getAttribute("accountId"));
        return dryRun ? imports.dryRun(upload) : imports.apply(upload);
    }

    @GET
    public Uni<List<UnitImport>> list() {
        return imports.applied();
    }
}
