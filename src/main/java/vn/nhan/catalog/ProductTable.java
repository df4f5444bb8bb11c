package vn.nhan.catalog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.intake.IntakeBatch;
import vn.nhan.platform.text.Vietnamese;

/** Products as rows, many at once. */
@ApplicationScoped
class ProductTable {

    private final ObjectMapper json;

    ProductTable(ObjectMapper json) {
        this.json = json;
    }

    record Known(UUID business, String name, @Nullable String gtin, long grams) {}

    record NewProduct(
            UUID id,
            UUID business,
            String name,
            @Nullable String nameEn,
            @Nullable String description,
            @Nullable String gtin,
            long grams) {}

    /** The products of these businesses, and those that have one of these GTINs. */
    Uni<List<Known>> of(Mutiny.Session session, Collection<UUID> businesses, Collection<String> gtins) {
        return session.createNativeQuery(
                        "select p.business_id, p.name, v.gtin, v.net_weight_g from product p join product_variant v"
                                + " on v.tenant_id = p.tenant_id and v.product_id = p.id"
                                + " where p.business_id in (:businesses) or v.gtin in (:gtins) order by p.id, v.position",
                        Object[].class)
                .setParameter("businesses", businesses.isEmpty() ? List.of(new UUID(0, 0)) : businesses)
                .setParameter("gtins", gtins.isEmpty() ? List.of("-") : gtins)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Known(
                                (UUID) row[0], (String) row[1], (String) row[2], ((Number) row[3]).longValue()))
                        .toList());
    }

    Uni<Void> insert(Mutiny.Session session, IntakeBatch batch, List<NewProduct> products) {
        return slugs(session, products)
                .chain(slugs -> session.createNativeQuery(
                                "insert into product (tenant_id, id, business_id, slug, name, name_en,"
                                        + " description, created_at, version) select :tenant, r.id, r.business,"
                                        + " cast(cast(:slugs as text) as jsonb) ->> cast(r.id as text), r.name, r.\"nameEn\","
                                        + " r.description, cast(:at as timestamptz), 0"
                                        + " from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(id uuid, business uuid,"
                                        + " name text, \"nameEn\" text, description text)")
                        .setParameter("tenant", batch.tenant().value())
                        .setParameter("slugs", write(slugs))
                        .setParameter("at", batch.at())
                        .setParameter("rows", write(products))
                        .executeUpdate())
                .chain(() -> session.createNativeQuery(
                                "insert into product_variant (tenant_id, id, product_id, position, net_weight_g, gtin,"
                                        + " gtin_state, version) select :tenant, r.id, r.id, 1, r.grams, r.gtin,"
                                        + " case when r.gtin is null then 'none' else 'not-checked' end, 0"
                                        + " from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r(id uuid, gtin text,"
                                        + " grams bigint)")
                        .setParameter("tenant", batch.tenant().value())
                        .setParameter("rows", write(products))
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<List<UUID>> remove(Mutiny.Session session, Collection<UUID> ids) {
        return session.createNativeQuery(
                        "with untouched as (select tenant_id, id from product where id in (:ids) and version = 0),"
                                + " packages as (delete from product_variant v using untouched u"
                                + " where v.tenant_id = u.tenant_id and v.product_id = u.id)"
                                + " delete from product p using untouched u"
                                + " where p.tenant_id = u.tenant_id and p.id = u.id returning p.id",
                        UUID.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The plain name where nobody has it, else the name and the end of the id, which is random. */
    private static Uni<Map<UUID, String>> slugs(Mutiny.Session session, List<NewProduct> products) {
        var wanted = new HashMap<UUID, String>();
        products.forEach(product -> wanted.put(product.id(), Vietnamese.slug(product.name(), "san-pham")));
        return session.createNativeQuery("select slug from product where slug in (:slugs)", String.class)
                .setParameter("slugs", new HashSet<>(wanted.values()))
                .getResultList()
                .map(taken -> {
                    var given = new HashSet<>(taken);
                    var slugs = new HashMap<UUID, String>();
                    wanted.forEach((id, slug) -> slugs.put(
                            id,
                            given.add(slug) ? slug : slug + "-" + id.toString().substring(28)));
                    return slugs;
                });
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("products", e);
        }
    }
}
