package vn.nhan.marketplace.account;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.marketplace.connector.Way;
import vn.nhan.marketplace.engine.DriftPolicy;

/** Accounts for the rest of this room, which has decided already that they may be seen. */
@ApplicationScoped
public class ChannelAccounts {

    /** Of settings, the choice for whatever has none of its own; with a dot and a field's name, the choice for that. */
    static final String POLICY = "policy";

    private final Connectors connectors;
    private final Applications applications;

    ChannelAccounts(Connectors connectors, Applications applications) {
        this.connectors = connectors;
        this.applications = applications;
    }

    /** Fails with a domain failure (404) where the transaction sees none. */
    public Uni<ChannelAccountRef> require(Mutiny.Session session, UUID id) {
        return AccountRows.require(session, id).map(this::ref);
    }

    public Uni<Optional<ChannelAccountRef>> find(Mutiny.Session session, UUID id) {
        return session.find(ChannelAccount.class, id)
                .map(found -> Optional.ofNullable(found).map(this::ref));
    }

    /** Of a shop, by the marketplace's own name of it; none that was given up. */
    public Uni<Optional<ChannelAccountRef>> ofShop(Mutiny.Session session, String channel, String shop) {
        return session.createSelectionQuery(
                        "from ChannelAccount where channel = :channel and shopRef = :shop and status <> 'left'",
                        ChannelAccount.class)
                .setParameter("channel", channel)
                .setParameter("shop", shop)
                .getResultList()
                .map(rows -> rows.stream().findFirst().map(this::ref));
    }

    /** Those that were not given up, in the order in which they were begun. */
    public Uni<List<ChannelAccountRef>> ofBusiness(Mutiny.Session session, UUID businessId) {
        return rows(session, businessId)
                .map(rows -> rows.stream().map(this::ref).toList());
    }

    /** Those of the province that were not given up, in the order in which they were begun. */
    public Uni<List<ChannelAccountRef>> standing(Mutiny.Session session) {
        return session.createSelectionQuery(
                        "from ChannelAccount where status <> 'left' order by id", ChannelAccount.class)
                .getResultList()
                .map(rows -> rows.stream().map(this::ref).toList());
    }

    /** Those that goods may go to. */
    public Uni<List<ChannelAccountRef>> active(Mutiny.Session session) {
        return session.createSelectionQuery(
                        "from ChannelAccount where status = 'active' order by id", ChannelAccount.class)
                .getResultList()
                .map(rows -> rows.stream().map(this::ref).toList());
    }

    static Uni<List<ChannelAccount>> rows(Mutiny.Session session, UUID businessId) {
        return session.createSelectionQuery(
                        "from ChannelAccount where businessId = :business and status <> 'left' order by id",
                        ChannelAccount.class)
                .setParameter("business", businessId)
                .getResultList();
    }

    /** A shop that people or files fill; fails as {@link #require}, also for one that we call. */
    public Uni<UncalledShop> uncalled(Mutiny.Session session, UUID id) {
        return AccountRows.require(session, id).map(row -> {
            if (row.way.equals(Way.API.key())) {
                throw new ChannelFailure.NotFound();
            }
            return new UncalledShop(
                    ref(row),
                    Way.valueOf(row.way.toUpperCase(Locale.ROOT)),
                    row.name,
                    row.floor == null ? connectors.nameOf(row.channel) : row.floor,
                    row.pageAddress);
        });
    }

    ChannelAccountRef ref(ChannelAccount row) {
        var descriptor = connectors.describe(row.channel);
        URI api = row.api().or(() -> descriptor.flatMap(applications::api)).orElse(ChannelAccountRef.NOWHERE);
        URI signIn =
                row.signIn().or(() -> descriptor.flatMap(applications::signIn)).orElse(api);
        return new ChannelAccountRef(
                row.id(),
                row.tenant(),
                row.businessId,
                row.channel,
                row.status,
                api,
                signIn,
                values(row.settings()),
                policy(row.settings()),
                row.stockBuffer);
    }

    static Map<String, String> values(Map<String, String> settings) {
        return settings.entrySet().stream()
                .filter(one -> !isPolicy(one.getKey()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static DriftPolicy policy(Map<String, String> settings) {
        var byField = new HashMap<String, DriftPolicy.Choice>();
        settings.forEach((key, value) -> {
            if (key.startsWith(POLICY + ".")) {
                byField.put(key.substring(POLICY.length() + 1), choice(value));
            }
        });
        return new DriftPolicy(
                Map.copyOf(byField),
                Optional.ofNullable(settings.get(POLICY))
                        .map(ChannelAccounts::choice)
                        .orElse(DriftPolicy.Choice.ASK));
    }

    private static boolean isPolicy(String key) {
        return key.equals(POLICY) || key.startsWith(POLICY + ".");
    }

    private static DriftPolicy.Choice choice(String key) {
        return DriftPolicy.Choice.valueOf(key.toUpperCase(Locale.ROOT));
    }
}
