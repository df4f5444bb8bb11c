package vn.nhan.marketplace.account;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.EmailAddress;
import vn.nhan.identity.Letterboxes;
import vn.nhan.platform.message.Message;
import vn.nhan.platform.message.Post;
import vn.nhan.platform.tenancy.TenantId;

/** Letters to the managers of a business who have an address. */
@ApplicationScoped
public class SellersPost {

    private static final Duration OF_USE = Duration.ofDays(7);

    private final Letterboxes letterboxes;
    private final Post post;
    private final Clock clock;

    SellersPost(Letterboxes letterboxes, Post post, Clock clock) {
        this.letterboxes = letterboxes;
        this.post = post;
        this.clock = clock;
    }

    /** In a transaction that sees people. */
    public Uni<Void> send(
            Mutiny.Session session, TenantId tenant, UUID business, Function<EmailAddress, Message> letter) {
        return managers(session, tenant, business)
                .chain(boxes -> Multi.createFrom()
                        .iterable(boxes)
                        .onItem()
                        .transformToUniAndConcatenate(box -> post.send(
                                session,
                                tenant,
                                letter.apply(box),
                                clock.instant().plus(OF_USE)))
                        .collect()
                        .asList())
                .replaceWithVoid();
    }

    private Uni<List<EmailAddress>> managers(Mutiny.Session session, TenantId tenant, UUID business) {
        return post.isOpen()
                ? session.createNativeQuery(
                                "select account_id from business_member where tenant_id = :tenant"
                                        + " and business_id = :business and role = 'manager'",
                                UUID.class)
                        .setParameter("tenant", tenant.value())
                        .setParameter("business", business)
                        .getResultList()
                        .chain(found -> letterboxes.of(session, found))
                : Uni.createFrom().item(List.of());
    }
}
