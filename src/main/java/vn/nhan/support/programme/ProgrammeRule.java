package vn.nhan.support.programme;

import java.util.UUID;

/**
 * An open programme, as far as the rules ask for it.
 *
 * @param budgetLeft dong; {@link Level#NO_LIMIT} where none is set
 */
record ProgrammeRule(UUID id, String name, Period period, Eligibility eligibility, long budgetLeft) {}
