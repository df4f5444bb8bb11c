package vn.nhan.reporting.adoption;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.tenant.Tenant;
import vn.nhan.tenant.TenantRegistry;

/** Provinces as operators name them: by slug or by number. */
final class Provinces {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");

    private Provinces() {}

    static Optional<Tenant> find(TenantRegistry registry, String slugOrNumber) {
        if (!NUMBER.matcher(slugOrNumber).matches()) {
            return registry.bySlug(slugOrNumber);
        }
        var number = Integer.parseInt(slugOrNumber);
        return number > 1023 ? Optional.empty() : registry.byId(TenantId.of(number));
    }

    /** Its slug, or its number where its file is gone. */
    static String slug(TenantRegistry registry, TenantId province) {
        return registry.byId(province).map(Tenant::slug).orElseGet(province::toString);
    }
}
