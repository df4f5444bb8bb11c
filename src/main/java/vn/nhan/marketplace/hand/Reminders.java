package vn.nhan.marketplace.hand;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.tenancy.Succession;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantTx;

/** Asks people to look again at what they put somewhere, 7 days and 1 day before their word ends; each once. */
@ApplicationScoped
class Reminders {

    private static final List<Integer> DAYS = List.of(1, 7);
    private static final int BATCH = 200;

    private static final String ENDING = "select t.id from channel_posting t join channel_binding b on b.tenant_id ="
            + " t.tenant_id and b.id = t.binding_id join channel_account a on a.tenant_id = b.tenant_id and a.id ="
            + " b.account_id where t.tenant_id = :tenant and t.ended_at is null and t.expires_at > :now and t.expires_at"
            + " <= :soon and (t.told is null or (t.told > 1 and t.expires_at <= :tomorrow)) and b.hand_state in"
            + " ('confirmed', 'to-mend') and a.status <> 'left' order by t.expires_at, t.id limit " + BATCH
            + " for update of t skip locked";

    private final TenantTx tx;
    private final Succession succession;
    private final Postings postings;
    private final PostingLetters letters;
    private final Clock clock;

    Reminders(TenantTx tx, Succession succession, Postings postings, PostingLetters letters, Clock clock) {
        this.tx = tx;
        this.succession = succession;
        this.postings = postings;
        this.letters = letters;
        this.clock = clock;
    }

    Uni<Void> send(TenantId province) {
        return tx.as(
                        succession.scopeOf(province).withPeople(),
                        session -> ending(session, province)
                                .call(ids -> Multi.createFrom()
                                        .iterable(ids)
                                        .onItem()
                                        .transformToUniAndConcatenate(id -> remind(session, id))
                                        .collect()
                                        .asList()))
                .chain(ids -> ids.size() < BATCH ? Uni.createFrom().voidItem() : send(province));
    }

    private Uni<List<UUID>> ending(Mutiny.Session session, TenantId province) {
        var now = clock.instant();
        return session.createNativeQuery(ENDING, UUID.class)
                .setParameter("tenant", province.value())
                .setParameter("now", now)
                .setParameter("soon", now.plus(Duration.ofDays(7)))
                .setParameter("tomorrow", now.plus(Duration.ofDays(1)))
                .getResultList();
    }

    private Uni<Void> remind(Mutiny.Session session, UUID id) {
        return postings.find(session, id)
                .chain(found -> found.isEmpty() ? Uni.createFrom().voidItem() : remind(session, found.get()));
    }

    private Uni<Void> remind(Mutiny.Session session, ChannelPosting posting) {
        var left = Duration.between(clock.instant(), posting.expiresAt);
        posting.told = DAYS.stream()
                .filter(days -> left.compareTo(Duration.ofDays(days)) <= 0)
                .findFirst()
                .orElse(7);
        return session.flush()
                .chain(() -> HandListing.find(session, posting.bindingId))
                .chain(listing -> listing.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : letters.lookAgain(session, listing.get(), posting));
    }
}
