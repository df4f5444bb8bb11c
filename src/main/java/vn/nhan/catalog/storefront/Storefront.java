package vn.nhan.catalog.storefront;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.nhan.business.profile.ProducerQueries;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.text.Dates;
import vn.nhan.tenant.OriginSlugs;

/**
 * What shoppers read: statements on the read model, under a role that sees nothing else. What may end by itself is asked of
 * the database for the moment of the question.
 */
@ApplicationScoped
public class Storefront {

    private static final String READ = "select l.tenant_id, l.listing_id, l.card, " + Standing.columns("l", "$1", "$2")
            + " from published.storefront_listing l where l.visible_from <= $1 and l.visible_until > $1";
    private static final String ONE = READ + " and l.tenant_id = any($3) and l.slug = $4"
            + " order by array_position($3::smallint[], l.tenant_id) limit 1";
    private static final String OF_PRODUCER =
            READ + " and l.tenant_id = $3 and l.business_id = $4 order by l.listing_id desc limit $5";

    private final Pool published;
    private final ObjectMapper json;
    private final Clock clock;

    Storefront(@ReactiveDataSource("published") Pool published, ObjectMapper json, Clock clock) {
        this.published = published;
        this.json = json;
        this.clock = clock;
    }

    /** An offer, the province it stands in, and how it stands now. */
    record Shown(UUID id, TenantId tenant, StorefrontCard card, Standing standing) {}

    /** Of several provinces that offer something under this name, the first of those asked. */
    Uni<Optional<Shown>> find(OriginSlugs.Asked asked) {
        return read(ONE, Tuple.of(now(), today(), numbers(asked.provinces()), asked.slug()))
                .map(rows -> rows.stream().findFirst());
    }

    /** What a producer offers, the newest first. */
    Uni<List<Shown>> ofProducer(ProducerQueries.Found producer, int limit) {
        return read(OF_PRODUCER, Tuple.of(now(), today(), producer.tenant().value(), producer.businessId(), limit));
    }

    private Uni<List<Shown>> read(String sql, Tuple values) {
        return published.preparedQuery(sql).execute(values).map(rows -> {
            var shown = new ArrayList<Shown>();
            rows.forEach(row -> shown.add(shown(row)));
            return shown;
        });
    }

    /** A row with {@link Standing#columns}. */
    Shown shown(Row row) {
        try {
            return new Shown(
                    row.getUUID("listing_id"),
                    new TenantId(row.getShort("tenant_id")),
                    json.readValue(row.getValue("card").toString(), StorefrontCard.class)
                            .at(clock.instant()),
                    standing(row));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("storefront listing " + row.getUUID("listing_id"), e);
        }
    }

    private static Standing standing(Row row) {
        var stars = row.getShort("stars_now");
        return new Standing(
                stars == null ? null : stars.intValue(),
                List.of(row.getArrayOfStrings("certificates_now")),
                row.getBoolean("in_season"),
                row.getBoolean("in_stock"),
                row.getBoolean("preorder_now"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private int today() {
        return Asked.dayOfYear(Dates.dayOf(clock.instant()));
    }

    private static Short[] numbers(Collection<TenantId> tenants) {
        return tenants.stream().map(TenantId::value).toArray(Short[]::new);
    }
}
