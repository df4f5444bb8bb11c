package vn.nhan.marketplace.shopee;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.FaultException;
import vn.nhan.marketplace.connector.HttpFaults;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Session;

/** The platform's calls by their paths, and what an answer carries. */
final class ShopeeCalls {

    static final String UPLOAD_IMAGE = "/api/v2/media_space/upload_image";
    static final String READ = "read";
    static final String WRITE = "write";
    static final String IMAGE = "image";
    static final String ORDER = "order";

    private static final String PRODUCT = "/api/v2/product/";

    private ShopeeCalls() {}

    static Call read(String name) {
        return Call.get(PRODUCT + name, READ);
    }

    static Call write(String name, JsonNode body) {
        return Call.write("POST", PRODUCT + name, WRITE, Json.payload(body));
    }

    /** What stands under {@code response}. */
    static Uni<JsonNode> ask(Session session, Call call) {
        return session.send(call)
                .map(reply -> Json.read(reply.payload())
                        .orElseThrow(() -> new FaultException(HttpFaults.unreadable(reply)))
                        .path("response"));
    }
}
