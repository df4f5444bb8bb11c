package vn.nhan.tenant.operator;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import vn.nhan.platform.text.Dates;
import vn.nhan.tenant.StoredProvinces;
import vn.nhan.tenant.Suspensions;
import vn.nhan.tenant.Tenant;
import vn.nhan.tenant.TenantRegistry;

/** The provinces as operators look at them, the same for pages and API. */
@ApplicationScoped
class TenantDesk {

    private final TenantRegistry registry;
    private final StoredProvinces stored;
    private final Suspensions suspensions;
    private final TenantService service;
    private final Clock clock;

    TenantDesk(
            TenantRegistry registry,
            StoredProvinces stored,
            Suspensions suspensions,
            TenantService service,
            Clock clock) {
        this.registry = registry;
        this.stored = stored;
        this.suspensions = suspensions;
        this.service = service;
        this.clock = clock;
    }

    List<TenantView> all() {
        return registry.provinces().stream().map(this::view).toList();
    }

    TenantView view(Tenant province) {
        return TenantView.of(province, suspensions.of(province), Dates.dayOf(clock.instant()));
    }

    /** A number that no province has. */
    int nextNumber() {
        return registry.provinces().stream()
                        .mapToInt(province -> province.id().value())
                        .max()
                        .orElse(0)
                + 1;
    }

    Uni<TenantDetails> details(String slug) {
        var province = service.require(slug);
        return service.versions(slug)
                .map(versions -> TenantDetails.of(
                        view(province), stored.shelf().text(slug).orElse(""), versions));
    }
}
