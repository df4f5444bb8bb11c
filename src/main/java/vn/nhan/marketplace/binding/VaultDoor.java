package vn.nhan.marketplace.binding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.nhan.marketplace.MarketplaceConfig;
import vn.nhan.marketplace.account.ChannelAccountRef;
import vn.nhan.marketplace.account.ChannelAccounts;
import vn.nhan.marketplace.account.Connectors;
import vn.nhan.marketplace.account.Parking;
import vn.nhan.marketplace.account.Vault;
import vn.nhan.marketplace.connector.Descriptor;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.engine.Line;
import vn.nhan.marketplace.outbound.OutboundWire;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;

/** The way to accounts whose credentials lie in the vault, through the one door out. */
@ApplicationScoped
class VaultDoor implements AccountDoor {

    private final TenantTx tx;
    private final ChannelAccounts accounts;
    private final Connectors connectors;
    private final Vault vault;
    private final Parking parking;
    private final Line.Parts shared;
    private final Clock clock;
    private final MarketplaceConfig config;

    VaultDoor(
            TenantTx tx,
            ChannelAccounts accounts,
            Connectors connectors,
            Vault vault,
            Parking parking,
            OutboundWire wire,
            PictureBytes pictures,
            MarketplaceConfig config,
            Clock clock) {
        this.tx = tx;
        this.accounts = accounts;
        this.connectors = connectors;
        this.vault = vault;
        this.parking = parking;
        this.shared = new Line.Parts(wire, pictures::of, clock);
        this.clock = clock;
        this.config = config;
    }

    @Override
    public Uni<Optional<Opened>> open(TenantId tenant, UUID account) {
        return find(tenant, account)
                .map(found -> found.filter(ChannelAccountRef::isActive)
                        .flatMap(active -> connectors
                                .find(active.channel())
                                .map(connector -> new Opened(
                                        connector,
                                        new Line.Account(
                                                active.target(),
                                                vault.tokens(active),
                                                new SharedLimiter(
                                                        tx,
                                                        clock,
                                                        new SharedLimiter.Whose(active.tenant(), active.id()),
                                                        limits(connector.descriptor())),
                                                active.settings()),
                                        active.policy(),
                                        active.stockBuffer(),
                                        shared))));
    }

    /** As an operator has agreed with the marketplace, else as published. */
    private List<Descriptor.Limit> limits(Descriptor descriptor) {
        var agreed = config.callsPerSecond().get(descriptor.id());
        return agreed == null
                ? descriptor.limits()
                : agreed <= 0
                        ? List.of()
                        : descriptor.limits().stream()
                                .map(limit -> new Descriptor.Limit(
                                        limit.bucket(), agreed, (int) Math.max(1, Math.round(agreed))))
                                .toList();
    }

    @Override
    public Uni<Void> rest(TenantId tenant, UUID account, String code) {
        return find(tenant, account)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : parking.park(found.get(), new Fault.AuthRevoked(code, "")));
    }

    private Uni<Optional<ChannelAccountRef>> find(TenantId tenant, UUID account) {
        return tx.as(TenantScope.of(tenant), session -> accounts.find(session, account));
    }
}
