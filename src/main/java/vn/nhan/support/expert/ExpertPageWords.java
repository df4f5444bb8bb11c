package vn.nhan.support.expert;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.nhan.place.address.HomeProvince;
import vn.nhan.place.unit.Communes;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.support.need.Needs;

/** Reads what pages need to call things by their names, and communes by the names that people type. */
@ApplicationScoped
class ExpertPageWords {

    private final TenantTx tx;
    private final Needs needs;
    private final Communes communes;
    private final ExpertReader reader;
    private final HomeProvince home;
    private final CurrentTenant tenant;

    ExpertPageWords(
            TenantTx tx, Needs needs, Communes communes, ExpertReader reader, HomeProvince home, CurrentTenant tenant) {
        this.tx = tx;
        this.needs = needs;
        this.communes = communes;
        this.reader = reader;
        this.home = home;
        this.tenant = tenant;
    }

    Uni<ExpertWords> read(String language) {
        return tx.inTenant(needs::tree).map(tree -> new ExpertWords(language, tree));
    }

    /** @throws Invalid (through the Uni) {@code expert.commune-unknown} unless each name means one commune */
    Uni<List<String>> codes(String typed) {
        var names = ExpertForm.names(typed);
        return tx.inTenant(session -> communes.namedAll(
                        session, names, home.codeOf(tenant.id()).orElse(null), reader.today()))
                .map(found -> names.stream()
                        .map(name -> {
                            var meant = found.getOrDefault(name, List.of());
                            if (meant.size() != 1) {
                                throw new Invalid("communes", "expert.commune-unknown");
                            }
                            return meant.get(0).unit().code();
                        })
                        .distinct()
                        .toList());
    }

    /** The names of the communes that an expert serves. */
    Uni<String> communesOf(UUID expert) {
        return tx.inTenant(session -> reader.communes(session, expert)
                .chain(codes -> communes.withCodes(session, codes, reader.today()))
                .map(found -> String.join(
                        ", ",
                        found.stream().map(place -> place.unit().fullName()).toList())));
    }
}
