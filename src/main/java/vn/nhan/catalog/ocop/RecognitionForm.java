package vn.nhan.catalog.ocop;

import java.math.BigDecimal;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.problem.FieldError;
import vn.nhan.platform.problem.InvalidValue;
import vn.nhan.platform.text.Dates;

/** A recognition as it is typed off its certificate. */
final class RecognitionForm {

    private RecognitionForm() {}

    @SuppressWarnings("NullAway") // what is missing goes on to the validation, which names it with all else
    static NewRecognition read(Form form, @Nullable FileUpload scan) {
        if (scan == null || scan.fileName() == null || scan.fileName().isEmpty()) {
            form.refuse(new FieldError("scan", "value.required"));
        }
        return new NewRecognition(
                form.value("decisionNo"),
                form.read("issuerLevel", IssuerLevel::of),
                form.value("issuerName"),
                form.read("issuedOn", Dates::parse),
                form.read("stars", Integer::valueOf),
                form.optional("group"),
                form.optional("productSet"),
                form.read("scoreA", RecognitionForm::points),
                form.read("scoreB", RecognitionForm::points),
                form.read("scoreC", RecognitionForm::points));
    }

    /** Points as people write them: {@code 33,5} or {@code 33.5}. */
    static BigDecimal points(String typed) {
        var text = typed.strip().replace(',', '.');
        if (!text.matches("[0-9]{1,3}(\\.[0-9]{1,2})?")) {
            throw new InvalidValue("ocop.points-malformed");
        }
        return new BigDecimal(text);
    }
}
