package vn.nhan.catalog.storefront;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How often visitors may report offers. */
@ConfigMapping(prefix = "nhan.listing-reports")
interface ReportConfig {

    /** From one network address in one province, in a window of {@code nhan.identity.attempt-window}. */
    @WithDefault("20")
    int perAddress();
}
