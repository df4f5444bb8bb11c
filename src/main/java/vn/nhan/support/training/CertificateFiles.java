package vn.nhan.support.training;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.text.Dates;

/** Certificates and door lists on their way to a printer. */
@RequestScoped
class CertificateFiles {

    private final Certificates certificates;
    private final DoorLists lists;
    private final Here here;
    private final PageContext page;
    private final Vertx vertx;

    CertificateFiles(Certificates certificates, DoorLists lists, Here here, PageContext page, Vertx vertx) {
        this.certificates = certificates;
        this.lists = lists;
        this.here = here;
        this.page = page;
        this.vertx = vertx;
    }

    Uni<Response> ofHolder(String slip, String language) {
        return certificates.ofHolder(slip).chain(found -> printed(found, language));
    }

    Uni<Response> ofAttendee(UUID id, String language) {
        return certificates.ofAttendee(id).chain(found -> printed(found, language));
    }

    Uni<Response> doorList(UUID sessionId, String language) {
        return lists.of(sessionId, null)
                .chain(list -> vertx.executeBlocking(() -> DoorListPrint.of(list, language), false))
                .map(pdf -> download(pdf, "danh-sach.pdf"));
    }

    private Uni<Response> printed(TrainingCertificate certificate, String language) {
        var sheet = new CertificatePrint.Sheet(
                certificate,
                page.departmentOn(Dates.dayOf(certificate.completedAt())),
                here.address("/certificates/" + certificate.code()),
                language);
        return vertx.executeBlocking(() -> CertificatePrint.of(sheet), false)
                .map(pdf -> download(pdf, "giay-chung-nhan.pdf"));
    }

    private static Response download(byte[] pdf, String name) {
        return Response.ok(pdf, "application/pdf")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
