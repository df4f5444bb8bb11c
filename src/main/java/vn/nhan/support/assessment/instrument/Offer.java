package vn.nhan.support.assessment.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Where an advice leads. */
public enum Offer {
    /** To a request for support that is filled in already. */
    @JsonProperty("request")
    REQUEST,
    /** To courses about it. */
    @JsonProperty("course")
    COURSE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
