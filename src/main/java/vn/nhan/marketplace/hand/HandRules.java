package vn.nhan.marketplace.hand;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.feed.Goods;
import vn.nhan.marketplace.connector.Checks;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Finding;
import vn.nhan.marketplace.connector.StepKey;
import vn.nhan.platform.text.Prose;

/**
 * What marketplaces mind that publish no limits: bounds that the strictest of those with an API would let pass, and what
 * buyers of food look for. Only what no marketplace takes is refused.
 */
final class HandRules {

    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_TEXT = 5_000;
    private static final int MOST_PICTURES = 20;
    private static final int ENOUGH_PICTURES = 3;
    private static final int LEAST_SIDE = 500;
    private static final long HIGHEST_PRICE = 1_000_000_000;
    private static final long MOST_STOCK = 999_999;
    private static final int MOST_PACKAGES = 50;
    private static final Set<String> FOOD = Set.of("food", "beverage");
    private static final Pattern CONTACT =
            Pattern.compile("(?i)https?://|www\\.|zalo|(?<!\\d)0\\d{2,3}[ .]?\\d{3}[ .]?\\d{3,4}(?!\\d)");

    private HandRules() {}

    /** @param papers how many papers go with it */
    static List<Finding> check(Goods goods, Shown shown, int papers) {
        var want = desired(goods, shown);
        var findings = new ArrayList<>(Checks.of(want)
                .title(LONGEST_TITLE)
                .description(LONGEST_TEXT)
                .pictures(MOST_PICTURES, Set.of("image/jpeg"))
                .packages(HIGHEST_PRICE, MOST_STOCK)
                .variants(MOST_PACKAGES, 1)
                .findings());
        if (CONTACT.matcher(want.title() + "\n" + want.plainText()).find()) {
            findings.add(Finding.warn("description", "description.contact", Map.of()));
        }
        pictures(findings, want);
        if (FOOD.contains(String.valueOf(goods.root()))
                && papers == 0
                && shown.marks().isEmpty()) {
            findings.add(Finding.warn("papers", "paper.missing", Map.of()));
        }
        return List.copyOf(findings);
    }

    private static void pictures(List<Finding> findings, Desired want) {
        var have = want.pictures().size();
        if (have > 0 && have < ENOUGH_PICTURES) {
            findings.add(Finding.hint(
                    "pictures", "pictures.too-few", Map.of("min", "" + ENOUGH_PICTURES, "have", "" + have)));
        }
        for (var i = 0; i < have; i++) {
            var picture = want.pictures().get(i);
            var side = Math.min(picture.width(), picture.height());
            if (side < LEAST_SIDE) {
                findings.add(Finding.hint(
                        "pictures[" + i + "]",
                        "pictures.too-small",
                        Map.of("min", "" + LEAST_SIDE, "have", "" + side)));
            }
        }
    }

    static boolean blocks(List<Finding> findings) {
        return findings.stream().anyMatch(Finding::blocks);
    }

    private static Desired desired(Goods goods, Shown shown) {
        @Nullable String told = goods.description();
        var text = told == null ? "" : told;
        return new Desired(
                goods.listingId(),
                0,
                true,
                goods.name(),
                Prose.html(text),
                Prose.plain(text),
                goods.producer(),
                Optional.empty(),
                Map.of(),
                goods.pictures().stream().map(HandRules::picture).toList(),
                IntStream.range(0, shown.packs().size())
                        .mapToObj(at -> variant(goods, shown, at))
                        .toList(),
                List.of(),
                goods.link());
    }

    private static Desired.Variant variant(Goods goods, Shown shown, int at) {
        var pack = shown.packs().get(at);
        return new Desired.Variant(
                pack.sku(),
                Optional.empty(),
                shown.packs().size() == 1 ? Map.of() : Map.of("label", pack.label()),
                pack.priceDong(),
                pack.stock(),
                (int) Math.min(Integer.MAX_VALUE, goods.packs().get(at).grams()));
    }

    private static Desired.Picture picture(Goods.Picture picture) {
        return new Desired.Picture(
                StepKey.of(picture.key()), "image/jpeg", picture.width(), picture.height(), 0, picture.address());
    }
}
