package vn.nhan.traceability.certificate;

import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.problem.FieldError;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.text.Dates;

/** A certificate as it is typed, with its annex ticked and its paper attached. */
final class CertificateForm {

    private CertificateForm() {}

    /** The plots that were ticked. */
    static List<UUID> plotIds() {
        try {
            return Form.all("plotIds").stream().map(UUID::fromString).toList();
        } catch (IllegalArgumentException forged) {
            throw new Invalid("plotIds", "value.format");
        }
    }

    @SuppressWarnings("NullAway") // missing days go on to the validation, which names them together with all else
    static CertificateService.NewCertificate read(Form form, @Nullable FileUpload scan, List<UUID> plotIds) {
        if (scan == null || scan.fileName() == null || scan.fileName().isEmpty()) {
            form.refuse(new FieldError("scan", "value.required"));
        }
        if (plotIds.isEmpty()) {
            form.refuse(new FieldError("plotIds", "certificate.annex-empty"));
        }
        return new CertificateService.NewCertificate(
                form.value("number"),
                form.value("body"),
                form.read("validFrom", Dates::parse),
                form.read("validTo", Dates::parse),
                plotIds);
    }
}
