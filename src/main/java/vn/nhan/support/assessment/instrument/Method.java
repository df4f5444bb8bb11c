package vn.nhan.support.assessment.instrument;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How answers become a level. */
public enum Method {
    /** By a weighted share of all points. */
    @JsonProperty("points")
    POINTS,
    /** By how many tools are in use, and how far they are linked. */
    @JsonProperty("links")
    LINKS;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
