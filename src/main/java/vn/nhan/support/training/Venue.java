package vn.nhan.support.training;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.place.unit.AdminUnit;
import vn.nhan.place.unit.Communes;
import vn.nhan.place.unit.PlacedUnit;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.text.Dates;
import vn.nhan.tenant.Tenant;
import vn.nhan.tenant.TenantRegistry;

/** The commune in which something is held. */
@ApplicationScoped
class Venue {

    private final Communes communes;
    private final CurrentTenant tenant;
    private final TenantRegistry registry;
    private final Clock clock;

    Venue(Communes communes, CurrentTenant tenant, TenantRegistry registry, Clock clock) {
        this.communes = communes;
        this.tenant = tenant;
        this.registry = registry;
        this.clock = clock;
    }

    /** Nothing for a session that is online only, and for a name that the official list doesn't know or knows several of. */
    Uni<Optional<AdminUnit>> of(Mutiny.Session session, NewSession said) {
        var name = said.commune();
        if (name == null || name.isBlank()) {
            return Uni.createFrom().item(Optional.empty());
        }
        var today = Dates.dayOf(clock.instant());
        var code = said.communeCode();
        return code != null && !code.isBlank()
                ? communes.withCode(session, code, today).map(found -> found.map(PlacedUnit::unit))
                : communes.named(session, name, province(), today).map(Venue::only);
    }

    private String province() {
        return registry.byId(tenant.id()).map(Tenant::provinceCode).orElse("");
    }

    private static Optional<AdminUnit> only(List<PlacedUnit> found) {
        return found.size() == 1 ? Optional.of(found.get(0).unit()) : Optional.empty();
    }
}
