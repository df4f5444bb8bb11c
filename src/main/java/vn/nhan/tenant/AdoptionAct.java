package vn.nhan.tenant;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * On what ground, by whom and when provinces are adopted.
 *
 * @param decree the act that merged them, such as Nghị quyết 202/2025/QH15
 * @param effectiveOn first day of the merged province by that act
 * @param by the operator's account
 */
public record AdoptionAct(String decree, LocalDate effectiveOn, UUID by, Instant at) {}
