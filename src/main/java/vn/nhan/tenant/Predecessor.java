package vn.nhan.tenant;

import java.time.LocalDate;
import java.util.Optional;
import vn.nhan.platform.text.LocalizedText;

/**
 * A province that was merged into this one.
 *
 * @param provinceCode its two digits before the merger
 * @param on first day of the merged province
 * @param decree the act that merged them
 * @param tenant slug of the tenant that this province adopts; empty when the old one never was a tenant of its own, or
 *     is this very tenant under its old borders
 */
public record Predecessor(
        LocalizedText name, String provinceCode, LocalDate on, String decree, Optional<String> tenant) {}
