package vn.nhan.marketplace.connector;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The order that suits every marketplace: the stock of what is there, so that nothing is oversold because something else is
 * refused; then pictures, what the listing says, the price, and only then that it is seen. What isn't wanted in public is
 * taken off and otherwise left alone.
 */
public final class StandardPlan {

    /** The packages that there are, by SKU; stands among the fields of an {@link Step.Upsert}. */
    public static final String VARIANTS = "variants";

    private static final Duration REVIEW = Duration.ofMinutes(15);
    private static final String KEPT = "kept:";

    private final Desired want;
    private final Known have;
    private final SortedMap<String, String> owned;
    private final boolean uploads;
    private final List<Step> steps = new ArrayList<>();

    private StandardPlan(Desired want, Known have, SortedMap<String, String> owned, boolean uploads) {
        this.want = want;
        this.have = have;
        this.owned = owned;
        this.uploads = uploads;
    }

    /** @param uploads whether pictures are sent, and not fetched by the marketplace */
    public static List<Step> of(Desired want, Known have, SortedMap<String, String> owned, boolean uploads) {
        return new StandardPlan(want, have, owned, uploads).steps();
    }

    /** Names of the fields in which what is there differs from what is wanted. */
    public static SortedSet<String> differences(
            Desired want, Remote remote, Known have, SortedMap<String, String> owned) {
        var different = owned.entrySet().stream()
                .filter(field -> remote.fields().containsKey(field.getKey()))
                .filter(field -> !field.getValue().equals(remote.fields().get(field.getKey())))
                .filter(field -> !isKept(
                        have, field.getKey(), field.getValue(), remote.fields().getOrDefault(field.getKey(), "")))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!skus(want).equals(skus(remote))) {
            different.add(VARIANTS);
        }
        return different;
    }

    /**
     * The mark that a marketplace keeps a value in its own way, or that a person lets it stand: with it the two count as
     * equal, until either changes.
     */
    public static String kept(String field) {
        return KEPT + field;
    }

    /** The value of {@link #kept}. */
    public static String pair(String wanted, String found) {
        return StepKey.of(wanted, found);
    }

    /** Whether {@link #kept} stands for these two. */
    public static boolean isKept(Known have, String field, String wanted, String found) {
        return pair(wanted, found).equals(have.handles().get(kept(field)));
    }

    private List<Step> steps() {
        var remote = have.remote()
                .filter(found -> found.state() != Remote.State.DELETED)
                .orElse(null);
        if (remote == null) {
            if (want.published()) {
                create();
            }
        } else if (want.published()) {
            bringAbout(remote);
        } else if (remote.state() == Remote.State.LIVE || remote.state() == Remote.State.IN_REVIEW) {
            steps.add(new Step.Unlist(key("unlist"), remote.remoteId()));
        }
        return List.copyOf(steps);
    }

    private void create() {
        pictures();
        var fields = new TreeSet<>(owned.keySet());
        fields.add(VARIANTS);
        steps.add(new Step.Upsert(
                key("create", owned, have.handles().getOrDefault(Known.LOST, "")), want, Optional.empty(), fields));
    }

    private void bringAbout(Remote remote) {
        switch (remote.state()) {
            case BANNED -> {}
            case IN_REVIEW -> steps.add(new Step.Await(key("review"), remote.remoteId(), REVIEW));
            case REJECTED -> {
                if (!Long.toString(want.generation()).equals(have.handles().get(Known.SENT))) {
                    rewrite(remote, new TreeSet<>(owned.keySet()));
                }
            }
            default -> {
                stock(remote);
                var fields = differences(want, remote, have, owned);
                if (!fields.isEmpty()) {
                    rewrite(remote, fields);
                }
                prices(remote);
                if (remote.state() != Remote.State.LIVE
                        && !isKept(
                                have,
                                "state",
                                Remote.State.LIVE.name(),
                                remote.state().name())) {
                    steps.add(new Step.Publish(key("publish"), remote.remoteId()));
                }
            }
        }
    }

    private void rewrite(Remote remote, SortedSet<String> fields) {
        pictures();
        steps.add(new Step.Upsert(key("write", fields, owned), want, Optional.of(remote.remoteId()), fields));
    }

    private void pictures() {
        if (uploads) {
            want.pictures().stream()
                    .filter(picture -> have.picture(picture.sha256()).isEmpty())
                    .map(picture -> new Step.PutImage(key("picture", picture.sha256()), picture))
                    .forEach(steps::add);
        }
    }

    /** Of packages that both sides have; others come and go with what the listing says. */
    private void stock(Remote remote) {
        for (var variant : want.variants()) {
            remote.variant(variant.sku())
                    .filter(found -> found.stock().isPresent() && found.stock().getAsLong() != variant.sellable())
                    .ifPresent(found -> steps.add(new Step.SetStock(
                            key("stock", variant.sku(), variant.sellable()),
                            remote.remoteId(),
                            found.remoteId(),
                            variant.sku(),
                            variant.sellable())));
        }
    }

    /** As {@link #stock}. */
    private void prices(Remote remote) {
        for (var variant : want.variants()) {
            remote.variant(variant.sku())
                    .filter(found -> found.priceDong().isPresent()
                            && found.priceDong().getAsLong() != variant.priceDong()
                            && !isKept(
                                    have,
                                    "price:" + variant.sku(),
                                    Long.toString(variant.priceDong()),
                                    Long.toString(found.priceDong().getAsLong())))
                    .ifPresent(found -> steps.add(new Step.SetPrice(
                            key("price", variant.sku(), variant.priceDong()),
                            remote.remoteId(),
                            found.remoteId(),
                            variant.sku(),
                            variant.priceDong())));
        }
    }

    private String key(Object... what) {
        return StepKey.of(want.listing(), want.generation(), List.of(what));
    }

    private static SortedSet<String> skus(Desired want) {
        return want.variants().stream().map(Desired.Variant::sku).collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedSet<String> skus(Remote remote) {
        return remote.variants().stream()
                .map(Remote.Variant::sku)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
