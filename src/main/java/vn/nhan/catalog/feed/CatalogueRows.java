package vn.nhan.catalog.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.ListingFacts;

/**
 * All products that were written down, offered or not, a row for each package: at the price and with the share of the stock
 * that the storefront gets, and with an address where it can be seen at that moment.
 */
@ApplicationScoped
class CatalogueRows {

    private static final String ALL =
            "select cast(json_build_object('producer', b.name, 'name', p.name, 'nameEn', p.name_en,"
                    + " 'category', c.name, 'categoryEn', c.name_en, 'grams', v.net_weight_g, 'grade', v.grade,"
                    + " 'packaging', v.packaging, 'price', coalesce(o.price_dong, v.price_dong),"
                    + " 'stock', least(v.stock, o.stock_share), 'gtin', v.gtin, 'hsCode', p.hs_code,"
                    + " 'tags', array_to_string(p.tags, ', '), 'status', coalesce(l.status, 'draft'),"
                    + " 'description', p.description, 'address', case when "
                    + ListingFacts.VISIBLE + " then cast(:origin as text) || '/products/' || p.slug end) as text) from"
                    + " product p join business b on b.tenant_id = p.tenant_id and b.id ="
                    + " p.business_id join product_variant v on v.tenant_id = p.tenant_id and"
                    + " v.product_id = p.id and v.removed_at is null left join category c on"
                    + " c.code = p.category left join listing l on l.tenant_id = p.tenant_id"
                    + " and l.product_id = p.id and l.place = 'storefront' left join"
                    + " listing_offer o on o.tenant_id = l.tenant_id and o.listing_id = l.id"
                    + " and o.variant_id = v.id where cast(:business as uuid) is null or"
                    + " p.business_id = :business order by p.id desc, v.position limit :most";

    private final ObjectMapper json;

    CatalogueRows(ObjectMapper json) {
        this.json = json;
    }

    /** A package of a product. */
    record Row(
            String producer,
            String name,
            @Nullable String nameEn,
            @Nullable String category,
            @Nullable String categoryEn,
            long grams,
            @Nullable String grade,
            @Nullable String packaging,
            @Nullable Long price,
            @Nullable Long stock,
            @Nullable String gtin,
            @Nullable String hsCode,
            String tags,
            String status,
            @Nullable String description,
            @Nullable String address) {}

    /**
     * What is wanted.
     *
     * @param business whose goods alone, or null for all of the province
     * @param origin scheme and host of its pages
     */
    record Wanted(@Nullable UUID business, String origin, Instant now, int most) {}

    /** The newest products first. */
    Uni<List<Row>> of(Mutiny.Session session, Wanted wanted) {
        return session.createNativeQuery(ALL, String.class)
                .setParameter("origin", wanted.origin())
                .setParameter("business", wanted.business())
                .setParameter("most", wanted.most())
                .setParameter("now", wanted.now())
                .getResultList()
                .map(rows -> rows.stream().map(this::read).toList());
    }

    private Row read(String document) {
        try {
            return json.readValue(document, Row.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a row of a catalogue", e);
        }
    }
}
