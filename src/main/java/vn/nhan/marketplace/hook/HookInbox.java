package vn.nhan.marketplace.hook;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.nhan.marketplace.account.ChannelAccountRef;
import vn.nhan.marketplace.account.ChannelAccounts;
import vn.nhan.marketplace.account.Connectors;
import vn.nhan.marketplace.account.HookKeys;
import vn.nhan.marketplace.connector.Connector;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.Hook;
import vn.nhan.marketplace.connector.HookVerdict;
import vn.nhan.platform.tenancy.EachProvince;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;

/** Proves hooks, keeps each once, and lets what they name be read again. Nothing else that they say is believed. */
@ApplicationScoped
class HookInbox {

    private static final int MOST_IDS = 200;
    private static final int LONGEST = 200;

    private final TenantTx tx;
    private final ChannelAccounts accounts;
    private final Connectors connectors;
    private final HookKeys keys;
    private final HookStore store;
    private final EachProvince provinces;
    private final MeterRegistry meters;

    HookInbox(
            TenantTx tx,
            ChannelAccounts accounts,
            Connectors connectors,
            HookKeys keys,
            HookStore store,
            EachProvince provinces,
            MeterRegistry meters) {
        this.tx = tx;
        this.accounts = accounts;
        this.connectors = connectors;
        this.keys = keys;
        this.store = store;
        this.provinces = provinces;
        this.meters = meters;
    }

    Uni<HookAnswer> take(String channel, UUID id, Hook hook) {
        return tx.inTenant(session -> accounts.find(session, id))
                .chain(found -> found.filter(account -> account.channel().equals(channel) && isHere(account))
                        .flatMap(account -> connectors.find(channel).map(connector -> proved(account, connector, hook)))
                        .orElseGet(() -> Uni.createFrom().item(HookAnswer.UNKNOWN)));
    }

    /** A rested account may hear; one that was given up may not. */
    private static boolean isHere(ChannelAccountRef account) {
        return !account.status().equals("left");
    }

    private Uni<HookAnswer> proved(ChannelAccountRef account, Connector connector, Hook hook) {
        return keys.of(account).chain(credentials -> {
            var verdict = verdict(connector, hook, credentials);
            if (verdict instanceof HookVerdict.Ping ping) {
                return counted(account, "ping", new HookAnswer(200, ping.reply()));
            }
            if (verdict instanceof HookVerdict.Accepted accepted) {
                return isOfShop(accepted, credentials)
                        ? kept(account, accepted)
                        : handedOn(account, accepted.shop().orElse(""), connector, hook);
            }
            return counted(account, "forged", HookAnswer.FORGED);
        });
    }

    /** What a connector stumbles over is no proof. */
    private static HookVerdict verdict(Connector connector, Hook hook, Credentials credentials) {
        try {
            return connector.verify(hook, credentials);
        } catch (RuntimeException e) {
            return new HookVerdict.Forged("unreadable");
        }
    }

    /** One application serves many shops: their hooks are signed alike, and only name another. */
    private static boolean isOfShop(HookVerdict.Accepted accepted, Credentials credentials) {
        return accepted.shop()
                .flatMap(shop ->
                        Optional.ofNullable(credentials.ids().get("shop-id")).map(shop::equals))
                .orElse(true);
    }

    /** An application has one address for the hooks of all its shops, wherever in the country they are. */
    private Uni<HookAnswer> handedOn(ChannelAccountRef account, String shop, Connector connector, Hook hook) {
        return provinces
                .find(session -> accounts.ofShop(session, account.channel(), shop))
                .chain(found -> found.isPresent()
                        ? keys.of(found.get()).chain(theirs -> taken(found.get(), verdict(connector, hook, theirs)))
                        : counted(account, "other-shop", HookAnswer.TAKEN));
    }

    /** Proved by their own keys too: what is signed with one seller's is no hook of another. */
    private Uni<HookAnswer> taken(ChannelAccountRef account, HookVerdict verdict) {
        return verdict instanceof HookVerdict.Accepted accepted
                ? kept(account, accepted)
                : counted(account, "other-shop", HookAnswer.TAKEN);
    }

    private Uni<HookAnswer> kept(ChannelAccountRef account, HookVerdict.Accepted accepted) {
        return tx.as(TenantScope.of(account.tenant()), session -> store.keep(session, account, bounded(accepted)))
                .chain(isNew -> counted(account, isNew ? "taken" : "again", HookAnswer.TAKEN));
    }

    private static HookVerdict.Accepted bounded(HookVerdict.Accepted accepted) {
        Set<String> ids = accepted.remoteIds().stream()
                .filter(id -> id.length() <= LONGEST)
                .limit(MOST_IDS)
                .collect(Collectors.toSet());
        return new HookVerdict.Accepted(
                cut(accepted.delivery()), cut(accepted.topic()), accepted.shop(), ids, accepted.orders());
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private Uni<HookAnswer> counted(ChannelAccountRef account, String what, HookAnswer answer) {
        meters.counter("nhan.marketplace.hooks", "channel", account.channel(), "outcome", what)
                .increment();
        return Uni.createFrom().item(answer);
    }
}
