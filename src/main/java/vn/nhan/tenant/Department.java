package vn.nhan.tenant;

import com.fasterxml.jackson.annotation.JsonProperty;
import vn.nhan.platform.text.LocalizedText;

/**
 * The provincial department that runs the platform.
 *
 * @param name its name in these days; names change by decree, so nothing may depend on it
 * @param complaints e-mail address that the pages show
 * @param function what the department is there for: roles are bound to this
 */
public record Department(LocalizedText name, String complaints, Function function) {

    /** A lasting duty of the province, whichever department carries it this year. */
    public enum Function {
        @JsonProperty("digital-transformation")
        DIGITAL_TRANSFORMATION
    }
}
