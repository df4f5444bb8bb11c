package vn.nhan.traceability.certificate;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
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
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.web.Idempotency;

/** Certificates: two parts make one, {@code certificate} as JSON and {@code scan} as PDF or photo. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "traceability")
class CertificateResource {

    private final CertificateService certificates;
    private final Idempotency idempotency;
    private final Vertx vertx;

    CertificateResource(CertificateService certificates, Idempotency idempotency, Vertx vertx) {
        this.certificates = certificates;
        this.idempotency = idempotency;
        this.vertx = vertx;
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
        if (certificate == null) {
            throw new Invalid("certificate", "value.required");
        }
        if (scan == null) {
            throw new Invalid("scan", "value.required");
        }
        return vertx.fileSystem()
                .readFile(scan.uploadedFile().toString())
                .chain(file -> certificates.receive(businessId, certificate, file.getBytes()))
                .chain(paper -> idempotency.create(
                        certificate,
                        () -> certificates
                                .file(businessId, certificate, paper)
                                .map(view -> new Idempotency.Created(
                                        "/api/v1/certificates/"
                                                + view.certificate().id(),
                                        view))));
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
        return certificates
                .scan(certificateId)
                .map(content -> Response.ok(content.bytes(), content.contentType())
                        .header("Content-Disposition", "attachment")
                        .header("Cache-Control", "private, no-store")
                        .build());
    }
}
