package vn.nhan.leak;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.nhan.simulator.haravan.HaravanSimulator;
import vn.nhan.simulator.lazada.LazadaSimulator;
import vn.nhan.simulator.sapo.SapoSimulator;
import vn.nhan.simulator.shopee.ShopeeSimulator;
import vn.nhan.simulator.shopify.ShopifySimulator;
import vn.nhan.simulator.stall.StallMarket;
import vn.nhan.simulator.tiki.TikiSimulator;
import vn.nhan.simulator.tiktok.TikTokSimulator;
import vn.nhan.simulator.woocommerce.WooSimulator;

/** What proves to the marketplaces of tests who we are: keys, application secrets, and every token that they ever give. */
final class MarketplaceSecrets {

    private static final List<String> FIXED = Stream.of(
                    ShopeeSimulator.PARTNER_KEY,
                    ShopeeSimulator.ACCESS_TOKEN,
                    ShopeeSimulator.REFRESH_TOKEN,
                    TikTokSimulator.APP_SECRET,
                    TikTokSimulator.ACCESS_TOKEN,
                    TikTokSimulator.REFRESH_TOKEN,
                    LazadaSimulator.APP_SECRET,
                    LazadaSimulator.ACCESS_TOKEN,
                    LazadaSimulator.REFRESH_TOKEN,
                    TikiSimulator.APP_SECRET,
                    TikiSimulator.ACCESS_TOKEN,
                    TikiSimulator.REFRESH_TOKEN,
                    HaravanSimulator.SECRET,
                    SapoSimulator.TOKEN,
                    SapoSimulator.SECRET,
                    ShopifySimulator.TOKEN,
                    ShopifySimulator.SECRET,
                    WooSimulator.KEY,
                    WooSimulator.SECRET,
                    WooSimulator.HOOK_SECRET,
                    StallMarket.KEY,
                    "a-secret-of-tests")
            .flatMap(MarketplaceSecrets::spellings)
            .distinct()
            .toList();

    /** Of every renewal another. */
    private static final Pattern RENEWED = Pattern.compile(
            "(?:access|refresh)-\\d+-shopee"
                    + "|(?:tiktok|tiki|lazada)-(?:access|refresh)-\\d+|haravan-(?:access|refresh)-\\d+|\\b(?:access|refresh)-\\d{9,}");

    private MarketplaceSecrets() {}

    /** As it is, as it stands in an address, and as it stands in a header. */
    private static Stream<String> spellings(String secret) {
        var bytes = secret.getBytes(StandardCharsets.UTF_8);
        return Stream.of(
                secret,
                URLEncoder.encode(secret, StandardCharsets.UTF_8),
                Base64.getEncoder().withoutPadding().encodeToString(bytes));
    }

    static List<String> all() {
        return FIXED;
    }

    static Set<String> in(String text) {
        var found = new TreeSet<String>();
        for (var secret : FIXED) {
            if (text.contains(secret)) {
                found.add(secret);
            }
        }
        var renewed = RENEWED.matcher(text);
        while (renewed.find()) {
            found.add(renewed.group());
        }
        return found;
    }
}
