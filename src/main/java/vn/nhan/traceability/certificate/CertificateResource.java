package vn.nhan.traceability.certificate;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.web.Idempotency;
import vn.nhan.platform.web.SentFile;
import vn.nhan.platform.web.TwoParts;

/** Certificates: two parts make one, {@code certificate} as JSON and {@code scan} as PDF or photo. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "traceability")
class CertificateResource {

    private final CertificateService certificates;
    private final TwoParts parts;

    CertificateResource(CertificateService certificates, TwoParts parts) {
        this.certificates = certificates;
        this.parts = parts;
    }

    @POST
    @Path("businesses/{businessId}/certificates")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    @APIResponse(responseCode = "201", description = "the certificate")
    public Uni<Response> add(
            @RestPath UUID businessId,
            @RestForm @PartType(MediaType.APPLICATION_JSON) CertificateService.@Nullable NewCertificate certificate,
            @RestForm("scan") @Nullable FileUpload scan) {
        return parts.create(
                new TwoParts.Sent<>("certificate", certificate, "scan", scan),
                (said, file) -> certificates.receive(businessId, said, file),
                (said, paper) -> certificates
                        .file(businessId, said, paper)
                        .map(view -> new Idempotency.Created(
                                "/api/v1/certificates/" + view.certificate().id(), view)));
    }

    @GET
    @Path("businesses/{businessId}/certificates")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<List<CertificateService.CertificateView>> list(@RestPath UUID businessId) {
        return certificates.list(businessId);
    }

    @GET
    @Path("certificates/{certificateId}")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<CertificateService.CertificateView> read(@RestPath UUID certificateId) {
        return certificates.read(certificateId);
    }

    @GET
    @Path("certificates/{certificateId}/scan")
    @Produces(MediaType.WILDCARD)
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
    public Uni<Response> scan(@RestPath UUID certificateId) {
        return certificates.scan(certificateId).map(SentFile::attached);
    }
}
