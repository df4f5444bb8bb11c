package vn.nhan.marketplace.binding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.nhan.catalog.feed.Goods;
import vn.nhan.catalog.feed.ItemCode;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.StepKey;
import vn.nhan.marketplace.mapping.GoodsMapping;
import vn.nhan.platform.measure.Grams;
import vn.nhan.platform.text.Prose;

/** Our goods in the words that connectors take. */
final class DesiredGoods {

    /** Nobody counts them here; marketplaces want a number. */
    private static final long UNCOUNTED = 100;

    private DesiredGoods() {}

    /**
     * All that is told of goods.
     *
     * @param buffer packages that are kept back
     * @param published whether it shall be seen there
     */
    record Shown(Goods goods, GoodsMapping.Mapped mapped, List<Desired.Paper> papers, int buffer, boolean published) {}

    static Desired wanted(Claimed claimed, Shown shown) {
        var goods = shown.goods();
        var text = goods.description() == null ? "" : goods.description();
        return new Desired(
                goods.listingId(),
                claimed.generation(),
                shown.published(),
                goods.name(),
                Prose.html(text),
                Prose.plain(text),
                goods.producer(),
                shown.mapped().category(),
                shown.mapped().attributes(),
                goods.pictures().stream().map(DesiredGoods::picture).toList(),
                goods.packs().stream()
                        .map(pack -> variant(goods, pack, shown.buffer()))
                        .toList(),
                shown.papers(),
                goods.link());
    }

    /** Enough to find it and take it off. */
    static Desired nothing(Claimed claimed, List<UUID> packages) {
        return new Desired(
                claimed.listing(),
                claimed.generation(),
                false,
                "",
                "",
                "",
                "",
                Optional.empty(),
                Map.of(),
                List.of(),
                packages.stream()
                        .map(pack -> new Desired.Variant(
                                ItemCode.of(claimed.listing(), pack), Optional.empty(), Map.of(), 0, 0, 0))
                        .toList(),
                List.of(),
                "");
    }

    private static Desired.Variant variant(Goods goods, Goods.Pack pack, int buffer) {
        var available = pack.available() == null ? UNCOUNTED : pack.available();
        return new Desired.Variant(
                ItemCode.of(goods.listingId(), pack.id()),
                Optional.ofNullable(pack.gtin()),
                goods.packs().size() == 1 ? Map.of() : Map.of("Quy cách", label(pack)),
                pack.priceDong() == null ? 0 : pack.priceDong(),
                Math.max(0, available - buffer),
                gross(pack.grams()));
    }

    private static String label(Goods.Pack pack) {
        var parts = Stream.of(new Grams(pack.grams()).display(), pack.grade(), pack.packaging())
                .filter(part -> part != null && !part.isBlank())
                .toList();
        return String.join(", ", parts);
    }

    /** With a tenth for the packaging, which nobody weighs. */
    private static int gross(long grams) {
        return (int) Math.min(Integer.MAX_VALUE, grams + grams / 10);
    }

    /** Under a key lies the same picture for ever: its name tells pictures apart as its bytes do. */
    private static Desired.Picture picture(Goods.Picture picture) {
        return new Desired.Picture(
                StepKey.of(picture.key()) + StepKey.of(picture.key(), "2"),
                "image/jpeg",
                picture.width(),
                picture.height(),
                0,
                picture.address());
    }
}
