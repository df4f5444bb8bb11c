package vn.nhan.catalog.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** All products that were written down, offered or not, a row for each package. */
@ApplicationScoped
class CatalogueRows {

    private static final String ALL =
            "select cast(json_build_object('producer', b.name, 'name', p.name, 'nameEn', p.name_en,"
                    + " 'category', c.name, 'categoryEn', c.name_en, 'grams', v.net_weight_g, 'grade', v.grade,"
                    + " 'packaging', v.packaging, 'price', v.price_dong, 'stock', v.stock, 'gtin', v.gtin, 'hsCode', p.hs_code,"
                    + " 'tags', array_to_string(p.tags, ', '), 'status', coalesce(l.status, 'draft'),"
                    + " 'description', p.description, 'address', case when l.status = 'live'"
                    + " then cast(:origin as text) || '/products/' || p.slug end) as text)"
                    + " from product p join business b on b.tenant_id = p.tenant_id and b.id = p.business_id"
                    + " join product_variant v on v.tenant_id = p.tenant_id and v.product_id = p.id and v.removed_at is null"
                    + " left join category c on c.code = p.category"
                    + " left join listing l on l.tenant_id = p.tenant_id and l.product_id = p.id"
                    + " where cast(:business as uuid) is null or p.business_id = :business"
                    + " order by p.id desc, v.position limit :most";

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

    /** The newest products first. */
    Uni<List<Row>> of(Mutiny.Session session, @Nullable UUID business, String origin, int most) {
        return session.createNativeQuery(ALL, String.class)
                .setParameter("origin", origin)
                .setParameter("business", business)
                .setParameter("most", most)
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
