package vn.nhan.place.address;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.nhan.place.unit.Communes;
import vn.nhan.place.unit.PlacedUnit;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;

/**
 * The commune field of forms, {@code inject:communeField} in its tag. It works without a script: what was typed is matched
 * when the form is sent, and where several communes fit, the form comes back with them to choose from.
 */
@Named("communeField")
@ApplicationScoped
public class CommuneField {

    private static final String TEXT = "commune";
    private static final String CODE = "communeCode";

    private final Communes communes;
    private final HomeProvince home;
    private final CurrentTenant tenant;
    private final TenantTx tx;
    private final Clock clock;

    CommuneField(Communes communes, HomeProvince home, CurrentTenant tenant, TenantTx tx, Clock clock) {
        this.communes = communes;
        this.home = home;
        this.tenant = tenant;
        this.tx = tx;
        this.clock = clock;
    }

    /** @throws Invalid (through the Uni) {@code place.commune-ambiguous} when several communes fit and none was chosen */
    public Uni<Void> settle(Form form) {
        if (form.value(TEXT).isEmpty() || !form.value(CODE).isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return fitting(form)
                .invoke(found -> {
                    if (found.size() > 1) {
                        throw new Invalid(CODE, "place.commune-ambiguous");
                    }
                })
                .replaceWithVoid();
    }

    /** What a form that came back lets choose from; empty when the name leaves no doubt. For the tag. */
    public Uni<List<PlacedUnit>> choices(Form form) {
        if (form.value(TEXT).isEmpty()
                || form.error(CODE) == null && form.value(CODE).isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return fitting(form).map(found -> found.size() > 1 ? found : List.of());
    }

    /** The province to look in, two digits or empty. For the tag. */
    public String getProvince() {
        return province().orElse("");
    }

    private Uni<List<PlacedUnit>> fitting(Form form) {
        var today = Dates.dayOf(clock.instant());
        return tx.inTenant(
                session -> communes.named(session, form.value(TEXT), province().orElse(null), today));
    }

    private Optional<String> province() {
        return home.codeOf(tenant.id());
    }
}
