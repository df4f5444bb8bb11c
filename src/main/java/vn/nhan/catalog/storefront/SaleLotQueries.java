package vn.nhan.catalog.storefront;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.reactive.datasource.ReactiveDataSource;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.nhan.platform.tenancy.TenantId;

/** Lots as the pages of their goods read them. */
@ApplicationScoped
class SaleLotQueries {

    private static final String OF_PRODUCT =
            "select lot_id, product_id, code, path, harvested_on, proofs from published.product_lot"
                    + " where tenant_id = $1 and product_id = $2 order by harvested_on desc, lot_id limit 12";
    private static final TypeReference<List<SaleLot.Proof>> PROOFS = new TypeReference<>() {};

    private final Pool published;
    private final ObjectMapper json;

    SaleLotQueries(@ReactiveDataSource("published") Pool published, ObjectMapper json) {
        this.published = published;
        this.json = json;
    }

    /** The latest harvests first. */
    Uni<List<SaleLot>> of(TenantId tenant, UUID productId) {
        return published
                .preparedQuery(OF_PRODUCT)
                .execute(Tuple.of(tenant.value(), productId))
                .map(rows -> {
                    var lots = new ArrayList<SaleLot>();
                    rows.forEach(row -> lots.add(read(row)));
                    return lots;
                });
    }

    private SaleLot read(Row row) {
        try {
            return new SaleLot(
                    row.getUUID("lot_id"),
                    row.getUUID("product_id"),
                    row.getString("code"),
                    row.getString("path"),
                    row.getLocalDate("harvested_on"),
                    json.readValue(row.getValue("proofs").toString(), PROOFS));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("lot " + row.getUUID("lot_id"), e);
        }
    }
}
