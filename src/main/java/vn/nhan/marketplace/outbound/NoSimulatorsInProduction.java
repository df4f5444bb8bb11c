package vn.nhan.marketplace.outbound;

import io.quarkus.arc.properties.UnlessBuildProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import vn.nhan.marketplace.MarketplaceConfig;
import vn.nhan.platform.config.ProductionRule;

/**
 * In production nobody calls the machine itself. Only a platform that was built to be tried, {@code nhan.build.simulators},
 * starts without this rule; that build is never the image's.
 */
@ApplicationScoped
@UnlessBuildProperty(name = "nhan.build.simulators", stringValue = "true", enableIfMissing = true)
class NoSimulatorsInProduction implements ProductionRule {

    private final MarketplaceConfig config;

    NoSimulatorsInProduction(MarketplaceConfig config) {
        this.config = config;
    }

    @Override
    public List<String> problems() {
        var problems = new ArrayList<String>();
        if (config.simulators()) {
            problems.add("nhan.marketplace.simulators: calls could go to this machine itself, over plain http");
        }
        if (!config.simulated().isEmpty()) {
            problems.add("nhan.marketplace.simulated: sellers would publish to marketplaces that are only played");
        }
        return problems;
    }
}
