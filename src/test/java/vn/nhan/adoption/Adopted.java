package vn.nhan.adoption;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import vn.nhan.testing.People;

/**
 * An adoption that lasts as long as a test needs it: closing takes it back, so that other tests find the provinces as they
 * are.
 */
record Adopted(String successor, List<String> ids) implements AutoCloseable {

    static final String DECREE = "Nghị quyết 202/2025/QH15";

    static Adopted of(String successor, String... predecessors) {
        var reply = ask(successor, false, predecessors);
        reply.then().statusCode(201);
        return new Adopted(successor, reply.path("adoptions.id"));
    }

    static Response dryRun(String successor, String... predecessors) {
        return ask(successor, true, predecessors);
    }

    static Response ask(String successor, boolean dryRun, String... predecessors) {
        return People.operator()
                .post(
                        "/operator/tenants/" + successor + "/adoptions",
                        Map.of(
                                "predecessors",
                                List.of(predecessors),
                                "decree",
                                DECREE,
                                "effectiveOn",
                                "2025-07-01",
                                "dryRun",
                                dryRun));
    }

    Response takeBack(String id) {
        return People.operator().delete("/operator/tenants/" + successor + "/adoptions/" + id);
    }

    @Override
    public void close() {
        ids.forEach(id -> takeBack(id));
    }
}
