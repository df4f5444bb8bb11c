package vn.nhan.marketplace.lazada;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.FaultException;
import vn.nhan.marketplace.connector.HttpFaults;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Payload;
import vn.nhan.marketplace.connector.Session;

/** The calls by their paths; each has a limit of its own. */
final class LazadaCalls {

    static final String READ = "read";
    static final String WRITE = "write";
    static final String AMOUNT = "amount";
    static final String IMAGE = "image";
    static final String ORDER = "order";

    private LazadaCalls() {}

    static Call read(String name, String bucket) {
        return Call.get("/rest" + name, bucket);
    }

    /** @param product what stands under {@code Request.Product} */
    static Call write(String name, String bucket, ObjectNode product) {
        return post(name, bucket).with("payload", request(product));
    }

    static Call post(String name, String bucket) {
        return Call.write("POST", "/rest" + name, bucket, Payload.NONE);
    }

    static String request(ObjectNode product) {
        var body = Json.object();
        body.putObject("Request").set("Product", product);
        return Json.text(body);
    }

    /** What stands under {@code data}. */
    static Uni<JsonNode> ask(Session session, Call call) {
        return session.send(call)
                .map(reply -> Json.read(reply.payload())
                        .orElseThrow(() -> new FaultException(HttpFaults.unreadable(reply)))
                        .path("data"));
    }
}
