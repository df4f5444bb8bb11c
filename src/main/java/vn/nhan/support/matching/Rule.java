package vn.nhan.support.matching;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What must be so before anything else is weighed. */
enum Rule {
    /** A recognition holds today. */
    RECOGNISED,
    /** One of them is for the request's programme. */
    PROGRAMME,
    /** A field covers the need. */
    FIELD,
    /** Both speak one language. */
    LANGUAGE,
    /** The expert comes there, or both are content to meet online. */
    REACH,
    /** Not away, and a place is left this week. */
    CAPACITY,
    /** Neither the expert's own business nor one close to the expert. */
    INDEPENDENT,
    /** Has not been asked for this very request before. */
    NOT_REFUSED;

    @JsonValue
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The code of its sentence. */
    String problem() {
        return switch (this) {
            case RECOGNISED -> "match.obstacle-recognised";
            case PROGRAMME -> "match.obstacle-programme";
            case FIELD -> "match.obstacle-field";
            case LANGUAGE -> "match.obstacle-language";
            case REACH -> "match.obstacle-reach";
            case CAPACITY -> "match.obstacle-capacity";
            case INDEPENDENT -> "match.obstacle-independent";
            case NOT_REFUSED -> "match.obstacle-not-refused";
        };
    }
}
