package vn.nhan.support.fair;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.BusinessMembers;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.Businesses;
import vn.nhan.business.TaxCode;
import vn.nhan.identity.EmailAddress;
import vn.nhan.identity.Letterboxes;

/**
 * Who has to do with a fair, and where they are written to: the people of firms that look for something or meet somebody, and
 * those of suppliers that are on the platform with the same tax code. In a transaction that sees people.
 */
@ApplicationScoped
class FairReach {

    private final Businesses businesses;
    private final BusinessMembers members;
    private final Letterboxes letterboxes;

    FairReach(Businesses businesses, BusinessMembers members, Letterboxes letterboxes) {
        this.businesses = businesses;
        this.members = members;
        this.letterboxes = letterboxes;
    }

    /** @param addresses none where they have to be phoned */
    record Party(String name, Set<EmailAddress> addresses) {}

    Uni<List<Party>> of(Mutiny.Session session, FairPlans.Parts parts) {
        return firms(session, parts)
                .chain(firms -> each(parts.suppliers().values(), one -> supplier(session, one))
                        .map(suppliers -> {
                            var all = new ArrayList<>(suppliers);
                            all.addAll(firms);
                            return all;
                        }));
    }

    private Uni<List<Party>> firms(Mutiny.Session session, FairPlans.Parts parts) {
        var askers = parts.demands().stream()
                .collect(Collectors.groupingBy(
                        one -> one.businessId, Collectors.mapping(one -> one.askedBy, Collectors.toSet())));
        var ids = new HashSet<>(askers.keySet());
        parts.meetings().forEach(one -> ids.add(one.businessId));
        return businesses
                .refs(session, List.copyOf(ids))
                .chain(found -> each(found, one -> firm(session, one, askers)));
    }

    private Uni<Party> firm(Mutiny.Session session, BusinessRef business, Map<UUID, Set<UUID>> askers) {
        return addresses(session, business, askers.getOrDefault(business.id(), Set.of()))
                .map(found -> new Party(business.name(), found));
    }

    private Uni<Party> supplier(Mutiny.Session session, Supplier supplier) {
        return businesses
                .withTaxCode(session, TaxCode.parse(supplier.taxCode))
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(Set.<EmailAddress>of())
                        : addresses(session, found.get(), Set.of()))
                .map(found -> new Party(supplier.name, found));
    }

    private Uni<Set<EmailAddress>> addresses(Mutiny.Session session, BusinessRef business, Set<UUID> others) {
        return members.of(session, business.id())
                .map(found -> {
                    var accounts = new HashSet<>(others);
                    found.forEach(one -> accounts.add(one.accountId()));
                    return accounts;
                })
                .chain(accounts -> letterboxes.of(session, accounts))
                .map(Set::copyOf);
    }

    private static <T, R> Uni<List<R>> each(Collection<T> all, Function<T, Uni<R>> work) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(work::apply)
                .collect()
                .asList();
    }
}
