package vn.nhan.marketplace.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.nhan.tenant.TenantRegistry;

/** Makes of accounts what may be seen of them. */
@ApplicationScoped
class AccountViews {

    private final Connectors connectors;
    private final Applications applications;
    private final TenantRegistry registry;
    private final Clock clock;

    AccountViews(Connectors connectors, Applications applications, TenantRegistry registry, Clock clock) {
        this.connectors = connectors;
        this.applications = applications;
        this.registry = registry;
        this.clock = clock;
    }

    ChannelAccountView of(ChannelAccount row) {
        return of(row, null);
    }

    ChannelAccountView of(ChannelAccount row, @Nullable Instant silentUntil) {
        var connector = connectors.find(row.channel);
        return new ChannelAccountView(
                row.id(),
                row.businessId,
                row.channel,
                row.floor == null ? connectors.nameOf(row.channel) : row.floor,
                row.way,
                row.name,
                row.status(),
                row.parkedReason,
                row.shopRef,
                row.pageAddress == null ? row.apiAddress : row.pageAddress,
                row.consentExpiresAt,
                daysLeft(row),
                row.connectedAt,
                new TreeMap<>(ChannelAccounts.values(row.settings())),
                policy(row),
                row.stockBuffer,
                home(row) + "/hooks/" + row.channel + "/" + row.id(),
                connector.map(applications::canSignIn).orElse(false),
                silentUntil,
                row.version);
    }

    String home(ChannelAccount row) {
        return registry.byId(row.tenant())
                .map(tenant -> "https://" + tenant.hosts().get(0))
                .orElse("");
    }

    private @Nullable Long daysLeft(ChannelAccount row) {
        var until = row.consentExpiresAt;
        return until == null
                ? null
                : Math.max(0, Duration.between(clock.instant(), until).toDays());
    }

    private static Map<String, String> policy(ChannelAccount row) {
        var policy = ChannelAccounts.policy(row.settings());
        var shown = new TreeMap<String, String>();
        policy.byField()
                .forEach((field, choice) -> shown.put(field, choice.name().toLowerCase(Locale.ROOT)));
        shown.put("*", policy.otherwise().name().toLowerCase(Locale.ROOT));
        return shown;
    }
}
