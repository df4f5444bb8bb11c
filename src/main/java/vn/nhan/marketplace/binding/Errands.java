package vn.nhan.marketplace.binding;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;

/** What passes have to know before they begin, read for all listings that were claimed together in one transaction. */
final class Errands {

    private final TenantTx tx;
    private final Bindings bindings;
    private final Wishes wishes;
    private final AccountDoor door;
    private final BiFunction<Claimed, Throwable, Uni<Void>> unread;

    /** @param unread what becomes of one that can't be read */
    Errands(
            TenantTx tx,
            Bindings bindings,
            Wishes wishes,
            AccountDoor door,
            BiFunction<Claimed, Throwable, Uni<Void>> unread) {
        this.tx = tx;
        this.bindings = bindings;
        this.wishes = wishes;
        this.door = door;
        this.unread = unread;
    }

    /** @param ordersReadTo as {@link Bindings#ordersReadTo} */
    record Errand(Claimed claimed, AccountDoor.Opened opened, Wishes.Wish wish, Optional<Instant> ordersReadTo) {}

    /** Those whose account rests are missing, and those that can't be read. */
    Uni<List<Errand>> of(TenantId tenant, List<Claimed> claimed) {
        return claimed.isEmpty()
                ? Uni.createFrom().item(List.of())
                : tx.as(TenantScope.of(tenant), session -> read(session, tenant, claimed))
                        .onFailure()
                        .recoverWithUni(failure -> alone(tenant, claimed, failure));
    }

    /** What one of them can't be read for is no reason to leave the others. */
    private Uni<List<Errand>> alone(TenantId tenant, List<Claimed> claimed, Throwable failure) {
        if (claimed.size() == 1) {
            return unread.apply(claimed.get(0), failure).replaceWith(List.of());
        }
        var half = claimed.size() / 2;
        return of(tenant, claimed.subList(0, half))
                .chain(first -> of(tenant, claimed.subList(half, claimed.size()))
                        .map(second ->
                                Stream.concat(first.stream(), second.stream()).toList()));
    }

    private Uni<List<Errand>> read(Mutiny.Session session, TenantId tenant, List<Claimed> claimed) {
        return opened(tenant, claimed)
                .chain(opened -> bindings.ordersReadTo(session, opened.keySet())
                        .chain(readTo -> errands(session, tenant, going(claimed, opened, readTo))));
    }

    /** A way, before it is known what is wanted there. */
    private record Going(Claimed claimed, AccountDoor.Opened opened, Optional<Instant> ordersReadTo) {

        Errand with(Wishes.Wish wish) {
            return new Errand(claimed, opened, wish, ordersReadTo);
        }
    }

    private static List<Going> going(
            List<Claimed> claimed, Map<UUID, AccountDoor.Opened> opened, Map<UUID, Instant> readTo) {
        return claimed.stream()
                .flatMap(one -> Stream.ofNullable(opened.get(one.account()))
                        .map(way -> new Going(one, way, Optional.ofNullable(readTo.get(one.account())))))
                .toList();
    }

    private Uni<List<Errand>> errands(Mutiny.Session session, TenantId tenant, List<Going> going) {
        var asked = going.stream()
                .map(one -> new Wishes.Asked(one.claimed(), one.opened().buffer()))
                .toList();
        return wishes.of(session, tenant, asked)
                .map(found -> going.stream()
                        .flatMap(one ->
                                Stream.ofNullable(found.get(one.claimed().id())).map(one::with))
                        .toList());
    }

    private Uni<Map<UUID, AccountDoor.Opened>> opened(TenantId tenant, List<Claimed> claimed) {
        var opened = new HashMap<UUID, AccountDoor.Opened>();
        return Multi.createFrom()
                .items(claimed.stream().map(Claimed::account).distinct())
                .onItem()
                .transformToUniAndConcatenate(account ->
                        door.open(tenant, account).invoke(found -> found.ifPresent(way -> opened.put(account, way))))
                .collect()
                .asList()
                .replaceWith(opened);
    }
}
