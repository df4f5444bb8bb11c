package vn.nhan.marketplace.account;

import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.EmailAddress;
import vn.nhan.platform.message.Message;
import vn.nhan.tenant.TenantRegistry;

/** Tells the managers of a business that a marketplace doesn't let us in any more, or soon won't. */
@ApplicationScoped
class AccountLetters {

    private final SellersPost post;
    private final Connectors connectors;
    private final TenantRegistry registry;

    AccountLetters(SellersPost post, Connectors connectors, TenantRegistry registry) {
        this.post = post;
        this.connectors = connectors;
        this.registry = registry;
    }

    /** What there is to tell. */
    sealed interface News {

        record Parked() implements News {}

        record ConsentEnds(long days, String day) implements News {}
    }

    /** In a transaction that sees people. */
    Uni<Void> send(Mutiny.Session session, ChannelAccount account, News news) {
        return post.send(session, account.tenant(), account.businessId, box -> letter(account, news, box));
    }

    private Message letter(ChannelAccount account, News news, EmailAddress to) {
        var words = MessageBundles.get(ChannelLetterMessages.class);
        var marketplace = connectors.nameOf(account.channel);
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
