package vn.nhan.marketplace.hand;

import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.marketplace.account.ChannelAccounts;
import vn.nhan.marketplace.account.SellersPost;
import vn.nhan.platform.message.Message;
import vn.nhan.platform.text.Dates;
import vn.nhan.tenant.TenantRegistry;

/** Tells the managers of a business what they have to do at a marketplace that only they can reach. Names nobody. */
@ApplicationScoped
class PostingLetters {

    private final SellersPost post;
    private final ChannelAccounts accounts;
    private final TenantRegistry registry;

    PostingLetters(SellersPost post, ChannelAccounts accounts, TenantRegistry registry) {
        this.post = post;
        this.accounts = accounts;
        this.registry = registry;
    }

    /** It has to go, now. */
    Uni<Void> remove(Mutiny.Session session, Keeper.Settled settled) {
        var listing = settled.listing();
        var address = settled.posting().map(posting -> posting.address).orElse("");
        return send(
                session,
                listing,
                (words, shop) -> new Text(
                        words.mailRemoveSubject(shop),
                        words.mailRemoveText(listing.name(), shop, address, page(listing))));
    }

    /** Nobody has looked for long. */
    Uni<Void> lookAgain(Mutiny.Session session, HandListing listing, ChannelPosting posting) {
        var until = Dates.format(Dates.dayOf(posting.expiresAt));
        return send(
                session,
                listing,
                (words, shop) -> new Text(
                        words.mailLookSubject(shop, until),
                        words.mailLookText(listing.name(), shop, until, posting.address, page(listing))));
    }

    private record Text(String subject, String text) {}

    private interface Wording {
        Text of(HandMessages words, String marketplace);
    }

    private Uni<Void> send(Mutiny.Session session, HandListing listing, Wording wording) {
        return accounts.uncalled(session, listing.account()).chain(shop -> {
            var said = wording.of(MessageBundles.get(HandMessages.class), shop.marketplace());
            return post.send(
                    session,
                    listing.tenant(),
                    listing.business(),
                    box -> new Message(box.value(), said.subject(), said.text()));
        });
    }

    private String page(HandListing listing) {
        return registry.byId(listing.tenant())
                        .map(tenant -> "https://" + tenant.hosts().get(0))
                        .orElse("") + "/my/marketplaces/" + listing.account() + "/listings/" + listing.id()
                + "/posting";
    }
}
