package vn.nhan.marketplace.tiki;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.FaultException;
import vn.nhan.marketplace.connector.HttpFaults;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Session;

/** The calls by their paths. */
final class TikiCalls {

    static final String REQUESTS = "/integration/v2/requests";
    static final String UPDATE_INFO = "/integration/v2/requests/updateProductInfo";
    static final String TRACKING = "/integration/v2/tracking/";
    static final String BY_SKU = "/integration/v2/products/findBy";
    static final String UPDATE_SKU = "/integration/v2.1/products/updateSku";
    static final String CATEGORIES = "/integration/v2/categories";
    static final String ORDERS = "/integration/v2/orders";
    static final String SELLER = "/integration/v2/sellers/me";

    static final String READ = "read";
    static final String WRITE = "write";
    static final String ORDER = "order";

    private TikiCalls() {}

    static Uni<JsonNode> ask(Session session, Call call) {
        return session.send(call)
                .map(reply ->
                        Json.read(reply.payload()).orElseThrow(() -> new FaultException(HttpFaults.unreadable(reply))));
    }

    /** Takes effect at once, without a review. */
    static Uni<Void> updateSku(Session session, JsonNode body) {
        return ask(
                        session,
                        Call.write("PUT", UPDATE_SKU, WRITE, Json.payload(body)).repeatable())
                .replaceWithVoid();
    }
}
