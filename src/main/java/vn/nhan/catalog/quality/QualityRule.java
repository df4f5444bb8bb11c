package vn.nhan.catalog.quality;

import java.util.List;
import java.util.Optional;

/**
 * One thing that is asked of an offer. What it costs in which language, and its bounds, are dated data (table {@code
 * quality_rule}); a check that changes comes with a new version there.
 *
 * @param needs rules without which this one can't be kept: whoever has no picture has no large picture either. While one of
 *     them is broken, its finding costs the points of this rule too, so that mending it never costs any
 */
record QualityRule(String code, Dimension dimension, Field field, List<String> needs, Check check) {

    /** Nothing where there is nothing to mend. */
    interface Check {
        Optional<Lapse> look(Inspection inspection);
    }
}
