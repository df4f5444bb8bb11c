package vn.nhan.business.helping;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessMembers;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.MemberRole;
import vn.nhan.identity.CurrentActor;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;

/** Gathers what the page of a household's helpers shows. */
@RequestScoped
class HelpersDesks {

    private static final int DEEDS = 50;

    private final TenantTx tx;
    private final CurrentActor actor;
    private final BusinessMembers members;
    private final DelegationQueries queries;
    private final PageContext page;

    HelpersDesks(
            TenantTx tx, CurrentActor actor, BusinessMembers members, DelegationQueries queries, PageContext page) {
        this.tx = tx;
        this.actor = actor;
        this.members = members;
        this.queries = queries;
        this.page = page;
    }

    /** @param ticked purposes, when a form comes back */
    Uni<HelpersDesk> of(BusinessRef business, @Nullable String cursor, List<String> ticked) {
        var id = business.id();
        return queries.ofBusiness(id)
                .chain(given -> queries.deeds(id, Cursor.of(cursor), DEEDS)
                        .chain(deeds -> tx.inTenant(session -> members.roleOf(
                                        session, id, actor.require().accountId()))
                                .map(role -> desk(business, role, given, deeds).ticking(ticked))));
    }

    private HelpersDesk desk(
            BusinessRef business,
            Optional<MemberRole> role,
            List<DelegationView> given,
            Paged<DelegationQueries.DeedView> deeds) {
        var words = HelpingWords.in(page.getLang());
        var cards = given.stream().map(view -> DelegationCard.of(view, words)).toList();
        return new HelpersDesk(
                business,
                role.filter(MemberRole.MANAGER::equals).isPresent(),
                cards.stream().filter(DelegationCard::open).toList(),
                cards.stream().filter(card -> !card.open()).toList(),
                deeds.items().stream().map(deed -> DeedLine.of(deed, words)).toList(),
                deeds.next(),
                HelpersDesk.PurposeTick.all(words.purposes()));
    }
}
