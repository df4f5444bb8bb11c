package vn.nhan.business.verification;

import java.time.LocalDate;

/**
 * Which proof is asked of a seller.
 *
 * @param source the act that asks for it; {@code Nhãn} for a rule of the platform itself
 */
public record IdentityRule(IdentityLevel level, String source, LocalDate validFrom) {}
