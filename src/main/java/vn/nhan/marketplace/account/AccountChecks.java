package vn.nhan.marketplace.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nhan.marketplace.MarketplaceConfig;
import vn.nhan.marketplace.connector.Connector;
import vn.nhan.marketplace.connector.Descriptor;
import vn.nhan.marketplace.connector.Way;
import vn.nhan.platform.problem.FieldError;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.problem.InvalidValue;

/** What must be right of an account before it is written down. */
@ApplicationScoped
class AccountChecks {

    private static final int LONGEST_KEY = 4_000;
    private static final int LONGEST_VALUE = 200;
    private static final int MOST_SETTINGS = 30;
    private static final Set<String> CHOICES = Set.of("overwrite", "adopt", "ask");

    private final Connectors connectors;
    private final Applications applications;
    private final MarketplaceConfig config;

    AccountChecks(Connectors connectors, Applications applications, MarketplaceConfig config) {
        this.connectors = connectors;
        this.applications = applications;
        this.config = config;
    }

    /** @throws ChannelFailure.NoSignIn where nothing is called */
    Connector connector(String channel) {
        return connectors.find(channel).orElseThrow(ChannelFailure.NoSignIn::new);
    }

    /** @throws InvalidValue {@code channel.unknown} */
    Descriptor marketplace(String channel) {
        return connectors.describe(channel).orElseThrow(() -> new InvalidValue("channel.unknown"));
    }

    /**
     * Where the shop is; null where all shops have one address.
     *
     * @throws Invalid beside {@code address}
     */
    @Nullable
    URI address(Descriptor descriptor, @Nullable String typed) {
        if (applications.api(descriptor).isPresent() || descriptor.way() != Way.API) {
            return null;
        }
        if (typed == null || typed.isBlank()) {
            throw new Invalid("address", "value.required");
        }
        return read(descriptor, typed.strip().toLowerCase(Locale.ROOT));
    }

    private URI read(Descriptor descriptor, String typed) {
        var text = typed.contains("://") ? typed : "https://" + typed;
        try {
            var address = new URI(text);
            var host = address.getHost();
            boolean here = config.simulators() && ("127.0.0.1".equals(host) || "localhost".equals(host));
            boolean secure = "https".equals(address.getScheme()) && address.getPort() < 0;
            if (host == null || address.getUserInfo() != null || !(here || secure && isAllowed(descriptor, host))) {
                throw new Invalid("address", "channel.address");
            }
            return new URI(address.getScheme(), null, host, address.getPort(), null, null, null);
        } catch (java.net.URISyntaxException e) {
            throw new Invalid("address", "channel.address");
        }
    }

    private static boolean isAllowed(Descriptor descriptor, String host) {
        return host.contains(".")
                && !host.matches("[0-9.]+")
                && descriptor.hosts().allows(host);
    }

    /**
     * Where buyers see a shop that people fill by hand; null for all others.
     *
     * @throws Invalid beside {@code address}
     */
    static @Nullable URI page(Descriptor descriptor, @Nullable String typed) {
        if (descriptor.way() != Way.HAND) {
            return null;
        }
        if (typed == null || typed.isBlank()) {
            throw new Invalid("address", "value.required");
        }
        try {
            return descriptor.hosts() instanceof Descriptor.Hosts.Only only
                    ? PageAddress.below(only.names(), typed)
                    : PageAddress.anywhere(typed);
        } catch (InvalidValue refused) {
            throw new Invalid(List.of(refused.at("address")));
        }
    }

    /**
     * What a trading floor is called that we have no name for; null for all others.
     *
     * @throws Invalid beside {@code floor}
     */
    static @Nullable String floor(Descriptor descriptor, @Nullable String typed) {
        if (descriptor.way() != Way.HAND || descriptor.hosts() instanceof Descriptor.Hosts.Only) {
            return null;
        }
        if (typed == null || typed.isBlank()) {
            throw new Invalid("floor", "value.required");
        }
        return typed.strip();
    }

    /**
     * Typed keys, all that the connector asks for and no others.
     *
     * @throws Invalid beside each that is missing, unknown, or too long
     */
    static Map<String, String> keys(Descriptor descriptor, Map<String, String> typed) {
        var asked = descriptor.secrets();
        var errors = new java.util.ArrayList<FieldError>();
        var keys = new HashMap<String, String>();
        for (var name : asked) {
            var value = typed.getOrDefault(name, "").strip();
            if (value.isEmpty()) {
                errors.add(new FieldError("keys." + name, "value.required"));
            } else if (value.length() > LONGEST_KEY || value.chars().anyMatch(Character::isISOControl)) {
                errors.add(new FieldError("keys." + name, "channel.key-format"));
            }
            keys.put(name, value);
        }
        typed.keySet().stream()
                .filter(name -> !asked.contains(name))
                .findFirst()
                .ifPresent(other -> errors.add(new FieldError("keys", "channel.key-unknown")));
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
        return keys;
    }

    /** Settings and policy in the form in which they are kept. */
    static Map<String, String> settings(Map<String, String> values, Map<String, String> policy) {
        var all = new HashMap<String, String>();
        values.forEach((key, value) -> {
            if (!key.matches("[a-z][a-z0-9-]{0,39}") || key.equals(ChannelAccounts.POLICY)) {
                throw new Invalid("settings", "value.format");
            }
            if (value == null || value.length() > LONGEST_VALUE || value.chars().anyMatch(Character::isISOControl)) {
                throw new Invalid("settings", "value.format");
            }
            all.put(key, value);
        });
        policy.forEach((field, choice) -> {
            if (!field.matches("\\*|[a-zA-Z][a-zA-Z0-9.-]{0,39}") || !CHOICES.contains(choice)) {
                throw new Invalid("policy", "channel.policy");
            }
            all.put(field.equals("*") ? ChannelAccounts.POLICY : ChannelAccounts.POLICY + "." + field, choice);
        });
        if (all.size() > MOST_SETTINGS) {
            throw new Invalid("settings", "value.format");
        }
        return all;
    }
}
