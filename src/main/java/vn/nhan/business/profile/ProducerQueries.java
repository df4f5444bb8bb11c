package vn.nhan.business.profile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.tenant.OriginSlugs;

/** What everybody may read of producers, under a role that sees nothing else. */
@ApplicationScoped
public class ProducerQueries {

    private static final String ONE = "select tenant_id, business_id, card from published.producer"
            + " where tenant_id = any($1) and slug = $2 order by array_position($1::smallint[], tenant_id) limit 1";
    private static final String CLAIMS = "select id, business_id, kind, number, issuer, valid_from, valid_to"
            + " from published.producer_claim where tenant_id = $1 and business_id = $2 order by valid_to desc, id";

    private final Pool published;
    private final ObjectMapper json;

    ProducerQueries(@ReactiveDataSource("published") Pool published, ObjectMapper json) {
        this.published = published;
        this.json = json;
    }

    /** A producer and the province whose rows tell of it. */
    public record Found(UUID businessId, TenantId tenant, ProducerCard card) {}

    /** Of several provinces that have a producer of this name, the first of those asked. */
    public Uni<Optional<Found>> find(OriginSlugs.Asked asked) {
        var provinces = asked.provinces().stream().map(TenantId::value).toArray(Short[]::new);
        return published
                .preparedQuery(ONE)
                .execute(Tuple.of(provinces, asked.slug()))
                .map(rows -> {
                    var found = rows.iterator();
                    return found.hasNext() ? Optional.of(read(found.next())) : Optional.empty();
                });
    }

    /** Those that stand the longest first. */
    public Uni<List<ProducerClaim>> claims(Found producer) {
        return claims(producer.tenant(), producer.businessId());
    }

    /** See {@link #claims(Found)}. */
    public Uni<List<ProducerClaim>> claims(TenantId tenant, UUID businessId) {
        return published
                .preparedQuery(CLAIMS)
                .execute(Tuple.of(tenant.value(), businessId))
                .map(rows -> {
                    var claims = new ArrayList<ProducerClaim>();
                    rows.forEach(row -> claims.add(claim(row)));
                    return claims;
                });
    }

    private static ProducerClaim claim(Row row) {
        return new ProducerClaim(
                row.getUUID("id"),
                row.getUUID("business_id"),
                row.getString("kind"),
                row.getString("number"),
                row.getString("issuer"),
                row.getLocalDate("valid_from"),
                row.getLocalDate("valid_to"));
    }

    private Found read(Row row) {
        try {
            return new Found(
                    row.getUUID("business_id"),
                    new TenantId(row.getShort("tenant_id")),
                    json.readValue(row.getValue("card").toString(), ProducerCard.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("producer " + row.getUUID("business_id"), e);
        }
    }
}
