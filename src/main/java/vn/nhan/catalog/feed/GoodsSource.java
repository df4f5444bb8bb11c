package vn.nhan.catalog.feed;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.category.Categories;
import vn.nhan.platform.tenancy.Direct;

/**
 * Goods on the storefront, some hundreds at a time, with all that feeds tell of them: one statement a batch. What the
 * storefront keeps of a listing comes whole ({@code kept}), so that feeds go by what its pages go by; packages come at the
 * price and with the share of the stock that the storefront gets.
 */
@ApplicationScoped
class GoodsSource {

    static final int BATCH = 200;

    private static final String PAGE =
            "with page as (select s.tenant_id, s.listing_id, s.slug, to_jsonb(s) - 'words' as kept from"
                    + " published.storefront_listing s where %s) select"
                    + " cast(json_build_object('tenant', page.tenant_id, 'listing', page.listing_id, 'slug', page.slug,"
                    + " 'kept', page.kept, 'product', p.id, 'name', p.name, 'nameEn', p.name_en, 'category', p.category,"
                    + " 'description', p.description, 'attributes', p.attributes, 'producer', b.name, 'packs', (select"
                    + " json_agg(json_build_object('id', v.id, 'grams', v.net_weight_g, 'grade', v.grade, 'packaging',"
                    + " v.packaging, 'gtin', case when v.gtin_state <> 'refused' then v.gtin end, 'price',"
                    + " coalesce(o.price_dong, v.price_dong), 'available', least(v.stock, o.stock_share) - (select"
                    + " coalesce(sum(r.quantity), 0) from stock_reservation r where r.tenant_id = v.tenant_id and"
                    + " r.variant_id = v.id and r.settled_at is null and r.expires_at > :now)) order by v.position) from"
                    + " product_variant v left join listing_offer o on o.tenant_id = v.tenant_id and o.variant_id = v.id"
                    + " and o.listing_id = l.id where v.tenant_id = p.tenant_id and v.product_id = p.id and v.removed_at"
                    + " is null), 'seasons', (select json_agg(json_build_array(y.starts, y.ends)) from product_season y"
                    + " where y.tenant_id = p.tenant_id and y.product_id = p.id), 'forecasts', (select"
                    + " json_agg(json_build_object('id', f.id, 'ready', f.ready_on, 'grams', f.quantity_g, 'from',"
                    + " f.preorder_from) order by f.ready_on, f.id) from harvest_forecast f where f.tenant_id ="
                    + " p.tenant_id and f.product_id = p.id and f.withdrawn_at is null and f.ready_on > cast(cast(:now as"
                    + " timestamptz) at time zone 'Asia/Ho_Chi_Minh' as date))) as text) from page join listing l on"
                    + " l.tenant_id = page.tenant_id and l.id = page.listing_id join product p on p.tenant_id ="
                    + " l.tenant_id and p.id = l.product_id join business b on b.tenant_id = p.tenant_id and b.id ="
                    + " p.business_id order by page.listing_id";

    private static final String NEXT = PAGE.formatted(
            "s.listing_id > :after and (cast(:business as uuid) is null or s.business_id = :business) order by"
                    + " s.listing_id limit :most");

    private static final String THESE =
            PAGE.formatted("s.listing_id = any ($1)").replace(":now", "$2");

    private static final String OF_PRODUCTS = PAGE.formatted("s.listing_id in (select o.id from listing o where"
                    + " o.tenant_id = s.tenant_id and o.product_id = any ($1) and o.business_id = $3)")
            .replace(":now", "$2");

    private final Categories categories;
    private final GoodsReader reader;

    GoodsSource(Categories categories, GoodsReader reader) {
        this.categories = categories;
        this.reader = reader;
    }

    /**
     * Where to go on, and as whom.
     *
     * @param business whose goods alone, or null for all that the transaction sees
     * @param home the province whose pages the goods stand on
     */
    record Asked(UUID after, @Nullable UUID business, GoodsReader.Home home, Instant now) {}

    /**
     * A batch.
     *
     * @param goods those that are to be seen at that moment
     * @param last id of the last listing that was read, or null at the end
     */
    record Batch(List<Goods> goods, @Nullable UUID last) {}

    /** Those of these listings that are to be seen, in one statement. */
    Uni<List<Goods>> these(Mutiny.Session session, Collection<UUID> listings, GoodsReader.Home home, Instant now) {
        return select(session, home, now, THESE, listings.toArray(UUID[]::new), now);
    }

    /** Those of these products that are the business's and to be seen, in one statement. */
    Uni<List<Goods>> ofProducts(
            Mutiny.Session session, Collection<UUID> products, UUID business, GoodsReader.Home home, Instant now) {
        return select(session, home, now, OF_PRODUCTS, products.toArray(UUID[]::new), now, business);
    }

    private Uni<List<Goods>> select(
            Mutiny.Session session, GoodsReader.Home home, Instant now, String statement, Object... values) {
        return categories
                .tree(session)
                .chain(tree -> Direct.select(session, statement, values)
                        .map(rows -> rows.stream()
                                .flatMap(row -> reader.read((String) row[0], home, tree, now).goods().stream())
                                .toList()));
    }

    Uni<Batch> next(Mutiny.Session session, Asked asked) {
        return categories
                .tree(session)
                .chain(tree -> session.createNativeQuery(NEXT, String.class)
                        .setParameter("after", asked.after())
                        .setParameter("business", asked.business())
                        .setParameter("most", BATCH)
                        .setParameter("now", asked.now())
                        .getResultList()
                        .map(rows -> {
                            var read = rows.stream()
                                    .map(row -> reader.read(row, asked.home(), tree, asked.now()))
                                    .toList();
                            return new Batch(
                                    read.stream()
                                            .flatMap(one -> one.goods().stream())
                                            .toList(),
                                    read.size() < BATCH
                                            ? null
                                            : read.get(BATCH - 1).listing());
                        }));
    }
}
