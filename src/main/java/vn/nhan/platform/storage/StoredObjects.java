package vn.nhan.platform.storage;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;

/**
 * Keeps what was sent once in a province: whoever sends the same again gets the same key. Nobody may delete what lies under
 * such a key, since others may name it; what no row names any more the sweep takes away. A key is good for a day until a row
 * names it. To be called outside of any transaction.
 */
@ApplicationScoped
public class StoredObjects {

    /** Under which name whatever was sent is known: papers and photos of the same bytes are kept apart. */
    private enum Kind {
        PHOTO,
        PAPER;

        private String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private record Parcel(TenantId tenant, Kind kind, String sha256, Map<String, StoredContent> parts) {

        private long bytes() {
            return parts.values().stream()
                    .mapToLong(content -> content.bytes().length)
                    .sum();
        }
    }

    private final TenantTx tx;
    private final ObjectStore store;
    private final Clock clock;

    StoredObjects(TenantTx tx, ObjectStore store, Clock clock) {
        this.tx = tx;
        this.store = store;
        this.clock = clock;
    }

    /** The key of its large size; the others are its siblings. */
    public Uni<ObjectKey> keep(TenantId tenant, AcceptedImage image) {
        var parts = image.variants().stream()
                .collect(Collectors.toMap(variant -> variant.size().kind(), Variant::content));
        return keep(new Parcel(tenant, Kind.PHOTO, image.sha256(), parts), ImageSize.LARGE.kind());
    }

    public Uni<ObjectKey> keep(TenantId tenant, AcceptedDocument paper) {
        var kind = "document";
        return keep(new Parcel(tenant, Kind.PAPER, paper.sha256(), Map.of(kind, paper.content())), kind);
    }

    private Uni<ObjectKey> keep(Parcel parcel, String first) {
        return wanted(parcel)
                .chain(known -> known.isPresent()
                        ? Uni.createFrom().item(known.get())
                        : store(parcel, ObjectKey.random(parcel.tenant().value(), first)));
    }

    private Uni<Optional<ObjectKey>> wanted(Parcel parcel) {
        return tx.as(
                        TenantScope.of(parcel.tenant()),
                        session -> bound(
                                        session,
                                        parcel,
                                        "update stored_object set wanted_at = :now"
                                                + " where tenant_id = :tenant and kind = :kind and sha256 = :sha256"
                                                + " returning object_key")
                                .getSingleResultOrNull())
                .map(key -> Optional.ofNullable(key).map(ObjectKey::new));
    }

    private Uni<ObjectKey> store(Parcel parcel, ObjectKey key) {
        return each(parcel, part -> store.put(key.sibling(part), content(parcel, part)))
                .chain(() -> entered(parcel, key))
                .call(entered -> entered.equals(key) ? Uni.createFrom().voidItem() : drop(parcel, key));
    }

    /** Somebody who sent the same at the same moment may have been faster: then it is theirs that counts. */
    private Uni<ObjectKey> entered(Parcel parcel, ObjectKey key) {
        return tx.as(
                        TenantScope.of(parcel.tenant()),
                        session -> bound(
                                        session,
                                        parcel,
                                        "insert into stored_object"
                                                + " (tenant_id, kind, sha256, object_key, bytes, stored_at, wanted_at)"
                                                + " values (:tenant, :kind, :sha256, :key, :bytes, :now, :now)"
                                                + " on conflict (tenant_id, kind, sha256) do update set wanted_at = :now"
                                                + " returning object_key")
                                .setParameter("key", key.value())
                                .setParameter("bytes", parcel.bytes())
                                .getSingleResult())
                .map(ObjectKey::new);
    }

    /** Nobody knows this key; what can't be deleted now the sweep finds. */
    private Uni<Void> drop(Parcel parcel, ObjectKey key) {
        return each(parcel, part -> store.delete(key.sibling(part)))
                .onFailure(ObjectStoreFailure.class)
                .recoverWithNull();
    }

    private Mutiny.SelectionQuery<@Nullable String> bound(Mutiny.Session session, Parcel parcel, String sql) {
        return session.createNativeQuery(sql, String.class)
                .setParameter("tenant", parcel.tenant().value())
                .setParameter("kind", parcel.kind().key())
                .setParameter("sha256", parcel.sha256())
                .setParameter("now", clock.instant());
    }

    private static Uni<Void> each(Parcel parcel, Function<String, Uni<Void>> work) {
        return Multi.createFrom()
                .iterable(List.copyOf(parcel.parts().keySet()))
                .onItem()
                .transformToUniAndConcatenate(work::apply)
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private static StoredContent content(Parcel parcel, String part) {
        return Objects.requireNonNull(parcel.parts().get(part));
    }
}
