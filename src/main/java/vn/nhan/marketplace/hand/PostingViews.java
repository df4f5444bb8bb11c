package vn.nhan.marketplace.hand;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.feed.Goods;
import vn.nhan.marketplace.account.UncalledShop;
import vn.nhan.platform.text.Prose;

/** Makes of what is known what its people see. */
final class PostingViews {

    private PostingViews() {}

    static PostingView of(UncalledShop shop, Keeper.Settled settled, List<ChannelPosting> past) {
        var listing = settled.listing();
        var standing = settled.standing();
        return new PostingView(
                listing.id(),
                listing.account(),
                listing.product(),
                shop.marketplace(),
                listing.name(),
                standing.state().key(),
                standing.why(),
                settled.posting().map(PostingViews::said).orElse(null),
                settled.changes().stream()
                        .map(one -> new PostingView.Change(one.field(), one.pack(), one.then(), one.now()))
                        .toList(),
                settled.marksLost(),
                settled.findings(),
                goods(settled),
                settled.shown().map(Shown::mark).orElse(null),
                past.stream().map(PostingViews::past).toList());
    }

    private static PostingView.Said said(ChannelPosting posting) {
        return new PostingView.Said(
                posting.address,
                posting.confirmedAt,
                posting.confirmedAs,
                posting.expiresAt,
                posting.evidenceKey != null);
    }

    private static PostingView.Past past(ChannelPosting posting) {
        return new PostingView.Past(
                posting.address,
                posting.confirmedAt,
                Objects.requireNonNull(posting.endedAt),
                Objects.requireNonNull(posting.endedAs));
    }

    private static PostingView.@Nullable Goods goods(Keeper.Settled settled) {
        return settled.goods()
                .flatMap(goods -> settled.shown().map(shown -> goods(goods, shown)))
                .orElse(null);
    }

    private static PostingView.Goods goods(Goods goods, Shown shown) {
        @Nullable String text = goods.description();
        return new PostingView.Goods(
                goods.name(),
                text == null ? "" : Prose.plain(text),
                goods.producer(),
                goods.path().isEmpty() ? null : String.join(" > ", goods.path()),
                IntStream.range(0, shown.packs().size())
                        .mapToObj(at -> pack(shown.packs().get(at)))
                        .toList(),
                goods.pictures().size(),
                shown.marks(),
                goods.link());
    }

    private static PostingView.Pack pack(Shown.Pack pack) {
        return new PostingView.Pack(pack.sku(), pack.label(), pack.priceDong(), pack.stock());
    }
}
