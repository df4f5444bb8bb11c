package vn.nhan.marketplace.hand;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.feed.Goods;
import vn.nhan.catalog.feed.ItemCode;
import vn.nhan.marketplace.connector.StepKey;
import vn.nhan.platform.measure.Grams;

/**
 * What a listing put there by hand says, as far as somebody has to keep it true.
 *
 * @param text what tells descriptions apart
 * @param pictures keys, in their order
 * @param marks stars and certificates that it may name: {@code ocop-4}, {@code vietgap}
 */
record Shown(String title, String text, List<Pack> packs, List<String> pictures, List<String> marks) {

    /** Nobody counts these; a marketplace wants a number. */
    static final long UNCOUNTED = 100;

    /**
     * A package.
     *
     * @param label what tells it apart for people, such as its weight
     * @param stock that may be sold there
     */
    record Pack(String sku, String label, long priceDong, long stock) {}

    /**
     * What differs.
     *
     * @param field {@code title}, {@code description}, {@code pictures}, {@code price}, {@code stock}, {@code variants}
     * @param pack label of the package that it is about, or null
     * @param then as it was confirmed; null where that isn't shown
     * @param now as it is to be; null where that isn't shown
     */
    record Change(
            String field,
            @Nullable String pack,
            @Nullable String then,
            @Nullable String now) {}

    /** @param buffer packages that are kept back from this marketplace */
    static Shown of(Goods goods, int buffer, Instant now) {
        var description = goods.description();
        return new Shown(
                goods.name(),
                StepKey.of(description == null ? "" : description),
                goods.packs().stream().map(pack -> pack(goods, pack, buffer)).toList(),
                goods.pictures().stream().map(picture -> picture.key().value()).toList(),
                marks(goods, now));
    }

    private static Pack pack(Goods goods, Goods.Pack pack, int buffer) {
        var available = pack.available() == null ? UNCOUNTED : pack.available();
        return new Pack(
                ItemCode.of(goods.listingId(), pack.id()),
                label(pack),
                pack.priceDong() == null ? 0 : pack.priceDong(),
                Math.max(0, available - buffer));
    }

    static String label(Goods.Pack pack) {
        return String.join(
                ", ",
                Stream.of(new Grams(pack.grams()).display(), pack.grade(), pack.packaging())
                        .filter(part -> part != null && !part.isBlank())
                        .toList());
    }

    private static List<String> marks(Goods goods, Instant now) {
        return goods.marks().stream()
                .filter(mark -> mark.holdsAt(now))
                .map(mark -> mark.stars() > 0 ? mark.kind() + "-" + mark.stars() : mark.kind())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /** Stars and certificates that this names and the other doesn't. */
    List<String> marksLost(Shown now) {
        var lost = new TreeSet<>(marks);
        now.marks().forEach(lost::remove);
        return List.copyOf(lost);
    }

    /**
     * What somebody has to change there. More in stock than stands there harms nobody and isn't asked for; less would be sold
     * twice.
     */
    List<Change> changes(Shown now) {
        var changes = new ArrayList<Change>();
        if (!title.equals(now.title())) {
            changes.add(new Change("title", null, title, now.title()));
        }
        if (!text.equals(now.text())) {
            changes.add(new Change("description", null, null, null));
        }
        if (!pictures.equals(now.pictures())) {
            changes.add(new Change(
                    "pictures",
                    null,
                    Integer.toString(pictures.size()),
                    Integer.toString(now.pictures().size())));
        }
        now.packs().forEach(pack -> changes.addAll(changes(pack)));
        packs.stream()
                .filter(pack ->
                        now.packs().stream().noneMatch(other -> other.sku().equals(pack.sku())))
                .forEach(gone -> changes.add(new Change("variants", gone.label(), gone.label(), null)));
        return List.copyOf(changes);
    }

    private List<Change> changes(Pack now) {
        var then = packs.stream().filter(pack -> pack.sku().equals(now.sku())).findFirst();
        if (then.isEmpty()) {
            return List.of(new Change("variants", now.label(), null, now.label()));
        }
        var changes = new ArrayList<Change>();
        if (!then.get().label().equals(now.label())) {
            changes.add(new Change("variants", now.label(), then.get().label(), now.label()));
        }
        if (then.get().priceDong() != now.priceDong()) {
            changes.add(new Change(
                    "price", now.label(), Long.toString(then.get().priceDong()), Long.toString(now.priceDong())));
        }
        if (then.get().stock() > now.stock()) {
            changes.add(
                    new Change("stock", now.label(), Long.toString(then.get().stock()), Long.toString(now.stock())));
        }
        return changes;
    }

    /** What tells two of them apart. */
    String mark() {
        return StepKey.of(toString());
    }
}
