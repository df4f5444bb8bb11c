package vn.nhan.support.fair;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.validation.PlainText;

/**
 * A firm that offers digital solutions.
 *
 * @param fields codes of what it can help with, 1 to 20
 * @param website beginning with {@code https://}
 * @param evidence what shows that it can: customers, contracts, certificates
 */
record NewSupplier(
        @PlainText(max = 200) String name,
        @PlainText(max = 20) String taxCode,
        @NotEmpty @Size(max = 20) List<String> fields,
        @PlainText(max = 2_000, lines = true) String solutions,
        @PlainText(max = 300, required = false) @Nullable String website,
        @PlainText(max = 1_000, lines = true) String evidence) {}
