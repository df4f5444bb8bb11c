package vn.nhan.testing;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import vn.nhan.marketplace.MarketplaceConfig;

/** What an operator set for marketplaces, without a server. */
public final class Marketplaces {

    private Marketplaces() {}

    /** @param settings by their names behind {@code nhan.marketplace.} */
    public static MarketplaceConfig set(Map<String, String> settings) {
        var all = new HashMap<String, String>();
        settings.forEach((name, value) -> all.put("nhan.marketplace." + name, value));
        return new SmallRyeConfigBuilder()
                .withMapping(MarketplaceConfig.class)
                .withDefaultValues(all)
                .build()
                .getConfigMapping(MarketplaceConfig.class);
    }
}
