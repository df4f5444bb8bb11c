package vn.nhan.tenant.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.VertxContextSupport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import vn.nhan.testing.People;

/** Exports as tests ask for them, make them and read them. */
final class Exports {

    private Exports() {}

    static String request(String slug) {
        return People.operator()
                .post("/operator/tenants/" + slug + "/exports", "")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** What the worker does every few seconds. */
    static void run(ExportJob job) {
        try {
            VertxContextSupport.subscribeAndAwait(job::run);
        } catch (Throwable e) {
            throw new AssertionError("the export job failed", e);
        }
    }

    static String state(String id) {
        return People.operator()
                .get("/operator/tenants/exports/" + id)
                .then()
                .statusCode(200)
                .extract()
                .path("state");
    }

    static byte[] download(String id) {
        var answer = People.operator().get("/operator/tenants/exports/" + id + "/archive");
        answer.then().statusCode(200);
        return answer.asByteArray();
    }

    /** Every entry by its name. */
    static Map<String, byte[]> unzip(byte[] archive) {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    static JsonNode json(byte[] text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
