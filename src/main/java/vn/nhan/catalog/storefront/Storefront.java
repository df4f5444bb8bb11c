package vn.nhan.catalog.storefront;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.nhan.business.profile.ProducerQueries;
import vn.nhan.platform.tenancy.TenantDirectory;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.text.Vietnamese;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;
import vn.nhan.tenant.OriginSlugs;

/**
 * What shoppers read: one statement on the read model, under a role that sees nothing else. The national front page asks
 * for all provinces by their numbers.
 */
@ApplicationScoped
public class Storefront {

    private static final String PAGE = "select tenant_id, listing_id, card from published.storefront_listing"
            + " where tenant_id = any($1) and listing_id < $2 and ($3 = '' or folded like '%' || $3 || '%')"
            + " order by listing_id desc limit $4";
    private static final String ONE = "select tenant_id, listing_id, card from published.storefront_listing"
            + " where tenant_id = any($1) and slug = $2 order by array_position($1::smallint[], tenant_id) limit 1";

    private static final String OF_PRODUCER = "select tenant_id, listing_id, card from published.storefront_listing"
            + " where tenant_id = $1 and business_id = $2 order by listing_id desc limit $3";

    private final Pool published;
    private final TenantDirectory directory;
    private final ObjectMapper json;

    Storefront(@ReactiveDataSource("published") Pool published, TenantDirectory directory, ObjectMapper json) {
        this.published = published;
        this.directory = directory;
        this.json = json;
    }

    /** An offer and the province it stands in. */
    record Shown(UUID id, TenantId tenant, StorefrontCard card) {}

    /** @param words what to look for in names, producers and communes, accents or not; empty for everything */
    public Uni<Paged<StorefrontCard>> page(TenantScope scope, String words, Cursor cursor, int limit) {
        return offers(scope, words, cursor, limit)
                .map(page -> new Paged<>(page.items().stream().map(Shown::card).toList(), page.next()));
    }

    /** See {@link #page}; with the province of each offer, for a list of all provinces. */
    Uni<Paged<Shown>> offers(TenantScope scope, String words, Cursor cursor, int limit) {
        var folded = Vietnamese.fold(words).replace("\\", "").replace("%", "").replace("_", "");
        return published
                .preparedQuery(PAGE)
                .execute(Tuple.of(tenants(scope), cursor.after(), folded, limit + 1))
                .map(rows -> {
                    var shown = new ArrayList<Shown>();
                    rows.forEach(row -> shown.add(read(row)));
                    return Paged.of(shown, limit, Shown::id);
                });
    }

    /** Of several provinces that offer something under this name, the first of those asked. */
    Uni<Optional<Shown>> find(OriginSlugs.Asked asked) {
        return published
                .preparedQuery(ONE)
                .execute(Tuple.of(numbers(asked.provinces()), asked.slug()))
                .map(rows -> {
                    var found = rows.iterator();
                    return found.hasNext() ? Optional.of(read(found.next())) : Optional.empty();
                });
    }

    /** What a producer offers, the newest first. */
    Uni<List<Shown>> ofProducer(ProducerQueries.Found producer, int limit) {
        return published
                .preparedQuery(OF_PRODUCER)
                .execute(Tuple.of(producer.tenant().value(), producer.businessId(), limit))
                .map(rows -> {
                    var shown = new ArrayList<Shown>();
                    rows.forEach(row -> shown.add(read(row)));
                    return shown;
                });
    }

    private Short[] tenants(TenantScope scope) {
        return numbers(scope.own().isNational() ? directory.all() : scope.all());
    }

    private static Short[] numbers(Collection<TenantId> tenants) {
        return tenants.stream().map(TenantId::value).toArray(Short[]::new);
    }

    private Shown read(Row row) {
        try {
            return new Shown(
                    row.getUUID("listing_id"),
                    new TenantId(row.getShort("tenant_id")),
                    json.readValue(row.getValue("card").toString(), StorefrontCard.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("storefront listing " + row.getUUID("listing_id"), e);
        }
    }
}
