package vn.nhan.testing;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Parts of the official lists of communes before and since 1 July 2025, as an operator sends them. */
public final class UnitFiles {

    private UnitFiles() {}

    /** Both lists, and what became of the old communes; sent again they change nothing. */
    public static void load() {
        send(read("before.csv"), "2025-01-01&validTo=2025-06-30").then().statusCode(200);
        send(read("current.csv"), "2025-07-01").then().statusCode(200);
        send(read("lineage.csv"), "2025-07-01").then().statusCode(200);
    }

    /** @param validFrom and, joined by {@code &}, further parameters */
    public static Response send(byte[] list, String validFrom) {
        return People.operator()
                .request()
                .contentType("text/csv")
                .body(list)
                .post("/api/v1/operator/unit-lists?decree=Quyet-dinh-19&validFrom=" + validFrom);
    }

    private static byte[] read(String name) {
        try (InputStream in = UnitFiles.class.getResourceAsStream("/units/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
