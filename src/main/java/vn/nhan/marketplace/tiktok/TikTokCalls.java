package vn.nhan.marketplace.tiktok;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.FaultException;
import vn.nhan.marketplace.connector.HttpFaults;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Session;

/** The calls by their paths. TikTok limits each call of each shop by itself. */
final class TikTokCalls {

    static final String PRODUCTS = "/product/202309/products";
    static final String SEARCH = "/product/202502/products/search";
    static final String EDIT = "/product/202509/products/";
    static final String UPLOAD = "/product/202309/images/upload";
    static final String CATEGORIES = "/product/202309/categories";

    static final String READ = "read";
    static final String CONTENT = "content";
    static final String PRICE = "price";
    static final String STOCK = "stock";
    static final String SALE = "sale";
    static final String IMAGE = "image";
    static final String ORDER = "order";

    private TikTokCalls() {}

    static Call post(String path, String bucket, JsonNode body) {
        return Call.write("POST", path, bucket, Json.payload(body));
    }

    /** What stands under {@code data}. */
    static Uni<JsonNode> ask(Session session, Call call) {
        return session.send(call)
                .map(reply -> Json.read(reply.payload())
                        .orElseThrow(() -> new FaultException(HttpFaults.unreadable(reply)))
                        .path("data"));
    }
}
