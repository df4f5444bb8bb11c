package vn.nhan.tenant.operator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.LocalizedText;
import vn.nhan.tenant.Suspension;
import vn.nhan.tenant.Tenant;

/**
 * A province as operators see it.
 *
 * @param number its tenant number, 1 to 1023
 * @param state {@code standing}, {@code former} (merged away) or {@code suspended}
 * @param from first day under this name
 * @param to last day, or null
 * @param department today's name
 * @param complaints e-mail address
 * @param suspension why and since when its work rests, or null
 */
record TenantView(
        String slug,
        short number,
        String provinceCode,
        LocalizedText name,
        String state,
        List<String> hosts,
        LocalDate from,
        @Nullable LocalDate to,
        LocalizedText department,
        String complaints,
        List<String> programmes,
        @Nullable Rest suspension) {

    record Rest(String reason, Instant since) {}

    static TenantView of(Tenant province, Optional<Suspension> suspension, LocalDate today) {
        var department = province.departmentOn(today);
        return new TenantView(
                province.slug(),
                province.id().value(),
                province.provinceCode(),
                province.name(),
                state(province, suspension, today),
                province.hosts(),
                province.valid().from(),
                province.valid().to().orElse(null),
                department.name(),
                department.complaints(),
                province.programmes().stream()
                        .map(programme -> programme.code())
                        .toList(),
                suspension.map(rest -> new Rest(rest.reason(), rest.since())).orElse(null));
    }

    private static String state(Tenant province, Optional<Suspension> suspension, LocalDate today) {
        if (suspension.isPresent()) {
            return "suspended";
        }
        return province.valid().isOver(today) ? "former" : "standing";
    }
}
