package vn.nhan.business.helping;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import vn.nhan.identity.People;
import vn.nhan.identity.delegation.DelegationRef;

/** Puts names to delegations; opens a transaction of its own for that. */
@ApplicationScoped
class DelegationViews {

    private final People people;
    private final Clock clock;

    DelegationViews(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    Uni<List<DelegationView>> of(List<DelegationRef> found) {
        var now = clock.instant();
        var accounts = found.stream().flatMap(DelegationView::people).distinct().toList();
        return people.names(accounts)
                .map(names -> found.stream()
                        .map(delegation -> DelegationView.of(delegation, names, now))
                        .toList());
    }

    Uni<DelegationView> of(DelegationRef delegation) {
        return of(List.of(delegation)).map(views -> views.get(0));
    }
}
