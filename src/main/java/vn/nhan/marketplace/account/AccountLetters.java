package vn.nhan.marketplace.account;

import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.EmailAddress;
import vn.nhan.identity.Letterboxes;
import vn.nhan.platform.message.Message;
import vn.nhan.platform.message.Post;
import vn.nhan.tenant.TenantRegistry;

/** Tells the managers of a business that a marketplace doesn't let us in any more, or soon won't. */
@ApplicationScoped
class AccountLetters {

    private static final Duration OF_USE = Duration.ofDays(7);

    private final Letterboxes letterboxes;
    private final Post post;
    private final Connectors connectors;
    private final TenantRegistry registry;
    private final Clock clock;

    AccountLetters(Letterboxes letterboxes, Post post, Connectors connectors, TenantRegistry registry, Clock clock) {
        this.letterboxes = letterboxes;
        this.post = post;
        this.connectors = connectors;
        this.registry = registry;
        this.clock = clock;
    }

    /** What there is to tell. */
    sealed interface News {

        record Parked() implements News {}

        record ConsentEnds(long days, String day) implements News {}
    }

    /** In a transaction that sees people. */
    Uni<Void> send(Mutiny.Session session, ChannelAccount account, News news) {
        return addresses(session, account)
                .chain(boxes -> Multi.createFrom()
                        .iterable(boxes)
                        .onItem()
                        .transformToUniAndConcatenate(box -> post.send(
                                session,
                                account.tenant(),
                                letter(account, news, box),
                                clock.instant().plus(OF_USE)))
                        .collect()
                        .asList())
                .replaceWithVoid();
    }

    private Uni<List<EmailAddress>> addresses(Mutiny.Session session, ChannelAccount account) {
        return post.isOpen()
                ? session.createNativeQuery(
                                "select account_id from business_member where tenant_id = :tenant"
                                        + " and business_id = :business and role = 'manager'",
                                UUID.class)
                        .setParameter("tenant", account.tenant().value())
                        .setParameter("business", account.businessId)
                        .getResultList()
                        .chain(managers -> letterboxes.of(session, managers))
                : Uni.createFrom().item(List.of());
    }

    private Message letter(ChannelAccount account, News news, EmailAddress to) {
        var words = MessageBundles.get(ChannelLetterMessages.class);
        var marketplace = connectors
                .find(account.channel)
                .map(connector -> connector.descriptor().displayName())
                .orElse(account.channel);
        var page = registry.byId(account.tenant())
                        .map(tenant -> "https://" + tenant.hosts().get(0))
                        .orElse("")
                + "/my/marketplaces/" + account.id();
        return news instanceof News.ConsentEnds ends
                ? new Message(
                        to.value(),
                        words.endsSubject(marketplace, ends.day()),
                        words.endsText(account.name, marketplace, ends.day(), ends.days(), page))
                : new Message(
                        to.value(),
                        words.parkedSubject(marketplace),
                        words.parkedText(account.name, marketplace, page));
    }
}
