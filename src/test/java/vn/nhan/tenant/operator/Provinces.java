package vn.nhan.tenant.operator;

import io.restassured.response.Response;
import java.util.concurrent.atomic.AtomicInteger;
import vn.nhan.testing.Api;
import vn.nhan.testing.People;

/** Provinces that tests add; each call makes up another. */
final class Provinces {

    private static final AtomicInteger NUMBER = new AtomicInteger(700);

    private Provinces() {}

    /** A name that no other test has: letters only, as slugs are. */
    static String newSlug() {
        int number = NUMBER.incrementAndGet();
        return "tinh-" + (char) ('a' + number / 26 % 26) + (char) ('a' + number % 26);
    }

    static int newNumber() {
        return NUMBER.incrementAndGet();
    }

    static String file(String slug, int number) {
        return """
            id: %2$d
            slug: %1$s
            provinceCode: "52"
            name: { vi: Tỉnh %1$s, en: Province %1$s }
            hosts:
              - %1$s.localhost
            valid:
              from: 2025-07-01
            colours:
              primary: "#17563a"
              primaryInk: "#ffffff"
              accent: "#b5761f"
              soft: "#f4ecd9"
            logo: logos/default.svg
            department:
              name: { vi: Sở Khoa học và Công nghệ %1$s, en: Department of %1$s }
              complaints: phan-anh@%1$s.example
              function: digital-transformation
            """.formatted(slug, number);
    }

    static Response add(String yaml) {
        return People.operator()
                .request()
                .contentType("application/yaml; charset=UTF-8")
                .body(yaml.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/api/v1/operator/tenants");
    }

    static Response change(String slug, String yaml) {
        return People.operator()
                .request()
                .contentType("application/yaml; charset=UTF-8")
                .body(yaml.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .put("/api/v1/operator/tenants/" + slug);
    }

    /** Adds a province of that name; gives the host on which it answers. */
    static String added(String slug) {
        add(file(slug, newNumber())).then().statusCode(201);
        return slug + ".localhost";
    }

    static Api at(String slug) {
        return Api.at(slug + ".localhost");
    }
}
