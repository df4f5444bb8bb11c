package vn.nhan.support.assessment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.support.assessment.instrument.Instrument;

/**
 * An instrument that a business may answer.
 *
 * @param setId of a province's own criteria; null for an instrument of the whole country
 */
record Offered(Instrument<?> instrument, @Nullable UUID setId) {}
