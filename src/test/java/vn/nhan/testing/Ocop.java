package vn.nhan.testing;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** OCOP certificates, each with a decision of its own. Their numbers are made up. */
public final class Ocop {

    public static final LocalDate ISSUED = LocalDate.of(2026, 3, 12);
    public static final String ISSUER = "UBND tỉnh Hưng Yên";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Ocop() {}

    /** Four stars of a province, with the points of the council: 33.5 + 19 + 29 = 81.5. */
    public static Map<String, Object> certificate() {
        return certificate(ISSUED);
    }

    public static Map<String, Object> certificate(LocalDate issuedOn) {
        var certificate = new HashMap<String, Object>();
        certificate.put("decisionNo", newDecision());
        certificate.put("issuerLevel", "province");
        certificate.put("issuerName", ISSUER);
        certificate.put("issuedOn", issuedOn.toString());
        certificate.put("group", "1-food");
        certificate.put("scoreA", 33.5);
        certificate.put("scoreB", 19);
        certificate.put("scoreC", 29);
        return certificate;
    }

    /** As a certificate without points: only its stars are known. */
    public static Map<String, Object> starsOnly(int stars, LocalDate issuedOn, String level, String issuer) {
        var certificate = new HashMap<String, Object>();
        certificate.put("decisionNo", newDecision());
        certificate.put("issuerLevel", level);
        certificate.put("issuerName", issuer);
        certificate.put("issuedOn", issuedOn.toString());
        certificate.put("stars", stars);
        return certificate;
    }

    public static Map<String, String> form() {
        return Map.of(
                "decisionNo", newDecision(),
                "issuerLevel", "province",
                "issuerName", ISSUER,
                "issuedOn", "12/03/2026",
                "stars", "4",
                "group", "1-food",
                "scoreA", "33,5",
                "scoreB", "19",
                "scoreC", "29");
    }

    public static Map<String, Object> revocation() {
        return Map.of("decisionNo", "99/QĐ-UBND", "revokedOn", "2026-06-05", "reason", "Không giữ được tiêu chí.");
    }

    public static Response declare(Api member, String productId, Map<String, Object> certificate) {
        return sent(member.request(), certificate).post("/api/v1/products/" + productId + "/recognitions");
    }

    /** Gives its id. */
    public static String declared(Api member, String productId, Map<String, Object> certificate) {
        return declare(member, productId, certificate)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static RequestSpecification sent(RequestSpecification request, Map<String, Object> certificate) {
        return request.multiPart("recognition", certificate, "application/json; charset=UTF-8")
                .multiPart("scan", "giay-chung-nhan.pdf", Pictures.pdf(), "application/pdf");
    }

    private static String newDecision() {
        return NUMBER.incrementAndGet() + "/QĐ-UBND";
    }
}
