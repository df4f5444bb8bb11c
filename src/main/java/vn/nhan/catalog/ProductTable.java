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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.intake.IntakeBatch;
import vn.nhan.platform.text.Vietnamese;

/** Products as rows, many at once. */
@ApplicationScoped
class ProductTable {

    private static final String ROWS = " from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as r";
    private static final String PRODUCTS = "insert into product (tenant_id, id, business_id, slug, name, name_en,"
            + " description, description_en, category, hs_code, tags, attributes, created_at, version)"
            + " select :tenant, r.id, r.business, cast(cast(:slugs as text) as jsonb) ->> cast(r.id as text), r.name,"
            + " r.\"nameEn\", r.description, r.\"descriptionEn\", r.category, r.\"hsCode\","
            + " array(select jsonb_array_elements_text(r.tags)), r.attributes, cast(:at as timestamptz), 0" + ROWS
            + "(id uuid, business uuid, name text, \"nameEn\" text, description text, \"descriptionEn\" text,"
            + " category text, \"hsCode\" text, tags jsonb, attributes jsonb)";
    private static final String PACKAGES = "insert into product_variant (tenant_id, id, product_id, position,"
            + " net_weight_g, grade, packaging, gtin, gtin_state, price_dong, stock, version) select :tenant, r.id,"
            + " r.product, r.position, r.grams, r.grade, r.packaging, r.gtin,"
            + " case when r.gtin is null then 'none' else 'not-checked' end, r.price, r.stock, 0" + ROWS
            + "(id uuid, product uuid, position int, grams bigint, grade text, packaging text, gtin text, price bigint,"
            + " stock bigint)";
    private static final String SEASONS = "insert into product_season (tenant_id, id, product_id, starts, ends)"
            + " select :tenant, gen_random_uuid(), r.id, r.starts, r.ends" + ROWS
            + "(id uuid, starts int, ends int) where r.starts is not null";

    /** Nobody has changed it, offered it, shown it or added a package of their own since. */
    private static final String UNTOUCHED = "p.version = 0 and not exists (select from listing l"
            + " where l.tenant_id = p.tenant_id and l.product_id = p.id)"
            + " and not exists (select from product_variant v where v.tenant_id = p.tenant_id and v.product_id = p.id"
            + " and v.version > 0)"
            + " and not exists (select from product_photo f where f.tenant_id = p.tenant_id and f.product_id = p.id"
            + " and not exists (select from sheet_photo s where s.tenant_id = f.tenant_id and s.product_id = p.id"
            + " and s.photo_id = f.id))";

    private final ObjectMapper json;

    ProductTable(ObjectMapper json) {
        this.json = json;
    }

    /**
     * A product that is there.
     *
     * @param ours whether a sheet wrote it and nobody has touched it since
     * @param packs keys of its packages; see {@link ProductLine.Pack#key}
     * @param last the highest place of a package
     */
    record Known(UUID id, UUID business, String name, boolean ours, Set<String> packs, Set<String> gtins, int last) {

        String key() {
            return Vietnamese.fold(name);
        }
    }

    /** The products of these businesses, and those that have one of these GTINs. */
    Uni<List<Known>> of(Mutiny.Session session, Collection<UUID> businesses, Collection<String> gtins) {
        return session.createNativeQuery(
                        "select p.id, p.business_id, p.name, v.gtin, v.net_weight_g, v.grade, v.packaging, v.position,"
                                + " exists (select from intake_item i where i.tenant_id = p.tenant_id"
                                + " and i.target_id = p.id and i.thing = 'product' and i.undone is distinct from 'yes')"
                                + " and " + UNTOUCHED + " from product p join product_variant v"
                                + " on v.tenant_id = p.tenant_id and v.product_id = p.id"
                                + " where p.business_id in (:businesses) or v.gtin in (:gtins) order by p.id, v.position",
                        Object[].class)
                .setParameter("businesses", businesses.isEmpty() ? List.of(new UUID(0, 0)) : businesses)
                .setParameter("gtins", gtins.isEmpty() ? List.of("-") : gtins)
                .getResultList()
                .map(rows -> rows.stream().collect(Collectors.groupingBy(row -> (UUID) row[0])).values().stream()
                        .map(ProductTable::known)
                        .toList());
    }

    private static Known known(List<Object[]> rows) {
        var first = rows.get(0);
        var gtins = new HashSet<String>();
        var packs = new HashSet<String>();
        var last = 0;
        for (var row : rows) {
            @Nullable String gtin = (String) row[3];
            if (gtin != null) {
                gtins.add(gtin);
            }
            packs.add(new ProductLine.Pack(
                            ((Number) row[4]).longValue(), (String) row[5], (String) row[6], gtin, null, null)
                    .key());
            last = Math.max(last, ((Number) row[7]).intValue());
        }
        return new Known((UUID) first[0], (UUID) first[1], (String) first[2], (Boolean) first[8], packs, gtins, last);
    }

    Uni<Void> insert(Mutiny.Session session, IntakeBatch batch, ProductWriting writing) {
        return (writing.products.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : slugs(session, writing.products)
                                .chain(slugs -> session.createNativeQuery(PRODUCTS)
                                        .setParameter("tenant", batch.tenant().value())
                                        .setParameter("slugs", write(slugs))
                                        .setParameter("at", batch.at())
                                        .setParameter("rows", write(writing.products))
                                        .executeUpdate())
                                .chain(() -> insert(session, batch, SEASONS, writing.products)))
                .chain(() -> insert(session, batch, PACKAGES, writing.packages));
    }

    private Uni<Void> insert(Mutiny.Session session, IntakeBatch batch, String sql, List<?> rows) {
        return session.createNativeQuery(sql)
                .setParameter("tenant", batch.tenant().value())
                .setParameter("rows", write(rows))
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Only what nobody has touched since. */
    Uni<List<UUID>> remove(Mutiny.Session session, Collection<UUID> ids) {
        return session.createNativeQuery("select p.id from product p where p.id in (:ids) and " + UNTOUCHED, UUID.class)
                .setParameter("ids", ids)
                .getResultList()
                .call(untouched -> untouched.isEmpty() ? Uni.createFrom().voidItem() : removeAll(session, untouched));
    }

    private static Uni<Void> removeAll(Mutiny.Session session, List<UUID> ids) {
        Uni<Void> all = Uni.createFrom().voidItem();
        for (var sql : List.of(
                "delete from sheet_photo where product_id in (:ids)",
                "delete from product_photo where product_id in (:ids)",
                "delete from product_season where product_id in (:ids)",
                "delete from product_slug where product_id in (:ids)",
                "delete from product_variant where product_id in (:ids)",
                "delete from product where id in (:ids)")) {
            all = all.chain(() -> session.createNativeQuery(sql)
                    .setParameter("ids", ids)
                    .executeUpdate()
                    .replaceWithVoid());
        }
        return all;
    }

    Uni<List<UUID>> removePackages(Mutiny.Session session, Collection<UUID> ids) {
        return session.createNativeQuery(
                        "delete from product_variant v using product p where v.id in (:ids) and v.version = 0"
                                + " and p.tenant_id = v.tenant_id and p.id = v.product_id and p.version = 0"
                                + " and not exists (select from listing l where l.tenant_id = p.tenant_id"
                                + " and l.product_id = p.id) returning v.id",
                        UUID.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The plain name where nobody has it, else the name and the end of the id, which is random. */
    private static Uni<Map<UUID, String>> slugs(Mutiny.Session session, List<ProductWriting.NewProduct> products) {
        var wanted = new HashMap<UUID, String>();
        products.forEach(product -> wanted.put(product.id(), Vietnamese.slug(product.name(), "san-pham")));
        return session.createNativeQuery(
                        "select slug from product where slug in (:slugs)"
                                + " union select slug from product_slug where slug in (:slugs)",
                        String.class)
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
