package vn.nhan.scan;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.nhan.traceability.label.PassportFacts;

/** Passports for programs: the same facts that the page shows. */
@Path("/api/v1/passports")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "scan")
class PassportResource {

    private final PassportQueries passports;

    PassportResource(PassportQueries passports) {
        this.passports = passports;
    }

    /** @param path a scanned address's path without its first slash: {@code t/…} or {@code 01/…/10/…} */
    @GET
    @Path("{path: .+}")
    public Uni<PassportFacts> passport(@RestPath String path) {
        var address = path.startsWith("t/")
                ? ScanAddress.ofTraceCode(path.substring(2))
                : ScanAddress.ofDigitalLink("/" + path);
        return passports.find(address).map(found -> found.orElseThrow(ScanFailure.UnknownLabel::new));
    }
}
