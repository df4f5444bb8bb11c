package vn.nhan.marketplace.binding;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;

/** What passes have to know before they begin, read for all listings that were claimed together in one transaction. */
final class Errands {

    private static final Logger LOG = Logger.getLogger(Errands.class);

    private final TenantTx tx;
    private final Bindings bindings;
    private final Wishes wishes;
    private final AccountDoor door;

    Errands(TenantTx tx, Bindings bindings, Wishes wishes, AccountDoor door) {
        this.tx = tx;
        this.bindings = bindings;
        this.wishes = wishes;
        this.door = door;
    }

    /** @param ordersReadTo as {@link Bindings#ordersReadTo} */
    record Errand(AccountDoor.Opened opened, Wishes.Wish wish, Optional<Instant> ordersReadTo) {}

    /** By the bindings' ids; those whose account rests are missing, and those that can't be read, which is told. */
    Uni<Map<UUID, Errand>> of(TenantId tenant, List<Claimed> claimed) {
        return claimed.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : tx.as(TenantScope.of(tenant), session -> read(session, tenant, claimed))
                        .onFailure()
                        .recoverWithUni(failure -> alone(tenant, claimed, failure));
    }

    /** What one of them can't be read for is no reason to leave the others. */
    private Uni<Map<UUID, Errand>> alone(TenantId tenant, List<Claimed> claimed, Throwable failure) {
        if (claimed.size() == 1) {
            var one = claimed.get(0);
            LOG.errorf(failure, "listing %s on account %s", one.listing(), one.account());
            return Uni.createFrom().item(Map.of());
        }
        var half = claimed.size() / 2;
        return of(tenant, claimed.subList(0, half))
                .chain(first -> of(tenant, claimed.subList(half, claimed.size()))
                        .map(second -> {
                            var both = new HashMap<>(first);
                            both.putAll(second);
                            return both;
                        }));
    }

    private Uni<Map<UUID, Errand>> read(Mutiny.Session session, TenantId tenant, List<Claimed> claimed) {
        var accounts = claimed.stream().map(Claimed::account).distinct().toList();
        return opened(tenant, accounts).chain(opened -> {
            var going = claimed.stream()
                    .filter(one -> opened.containsKey(one.account()))
                    .toList();
            return going.isEmpty()
                    ? Uni.createFrom().item(Map.of())
                    : bindings.ordersReadTo(session, opened.keySet())
                            .chain(readTo -> wishes.of(
                                            session,
                                            tenant,
                                            going,
                                            id -> opened.get(id).buffer())
                                    .map(found -> errands(going, opened, readTo, found)));
        });
    }

    private Uni<Map<UUID, AccountDoor.Opened>> opened(TenantId tenant, List<UUID> accounts) {
        var opened = new HashMap<UUID, AccountDoor.Opened>();
        return Multi.createFrom()
                .iterable(accounts)
                .onItem()
                .transformToUniAndConcatenate(account ->
                        door.open(tenant, account).invoke(found -> found.ifPresent(way -> opened.put(account, way))))
                .collect()
                .asList()
                .replaceWith(opened);
    }

    private static Map<UUID, Errand> errands(
            List<Claimed> going,
            Map<UUID, AccountDoor.Opened> opened,
            Map<UUID, Instant> readTo,
            Map<UUID, Wishes.Wish> wishes) {
        Function<Claimed, Errand> errand = one -> new Errand(
                opened.get(one.account()), wishes.get(one.id()), Optional.ofNullable(readTo.get(one.account())));
        return going.stream()
                .filter(one -> wishes.containsKey(one.id()))
                .collect(Collectors.toMap(Claimed::id, errand));
    }
}
