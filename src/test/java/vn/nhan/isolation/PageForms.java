package vn.nhan.isolation;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Endpoint;
import vn.nhan.testing.Farm;
import vn.nhan.testing.Pictures;

/** Each form of the pages, filled in well, so that no validation answers before the wall does. */
final class PageForms {

    private static final Map<String, Function<Belongings, Filled>> FORMS = Map.ofEntries(
            Map.entry("/my/business/{id}/submission", things -> fields(Map.of())),
            Map.entry("/my/business/{id}/edit", things -> fields(business())),
            Map.entry("/office/businesses/{id}/verification", things -> fields(Map.of())),
            Map.entry("/office/businesses/{id}/return", things -> fields(Map.of("reason", "Thiếu số nhà."))),
            Map.entry("/my/areas/new", things -> fields(Map.of("name", "Vùng nhãn", "commune", "Phường Phố Hiến"))),
            Map.entry("/my/areas/{id}/plots/new", things -> fields(plot("C01"))),
            Map.entry("/my/certificates/new", PageForms::certificate),
            Map.entry("/my/products/new", things -> fields(product())),
            Map.entry("/my/products/{id}/photos", things -> new Filled(
                    Map.of("alt", "Chùm nhãn"), new Browser.Chosen("photo", "nhan.jpg", Pictures.jpeg(3)))),
            Map.entry("/my/products/{id}/photos/{photoId}/removal", things -> fields(Map.of())),
            Map.entry("/my/products/{id}/listing", things -> fields(Map.of("priceDong", "70.000"))),
            Map.entry("/my/products/{id}/publication", things -> fields(Map.of())),
            Map.entry("/my/products/{id}/withdrawal", things -> fields(Map.of())),
            Map.entry("/my/plots/{id}/applications/new", things -> fields(application())),
            Map.entry("/my/plots/{id}/harvests/new", things -> fields(harvest())),
            Map.entry(
                    "/my/lots/new",
                    things -> fields(
                            Map.of("productId", things.id(Thing.PRODUCT), "harvestId", things.harvestId()))),
            Map.entry("/my/lots/{id}/labels", things -> fields(Map.of("labels", "1", "format", "A4_70X37"))));

    /** @param file chosen along with the fields, or null in a form that takes none */
    record Filled(Map<String, String> fields, Browser.@Nullable Chosen file) {}

    private PageForms() {}

    static Optional<Function<Belongings, Filled>> of(Endpoint endpoint) {
        return Optional.ofNullable(FORMS.get(endpoint.path()));
    }

    private static Filled fields(Map<String, String> fields) {
        return new Filled(fields, null);
    }

    private static Map<String, String> business() {
        return Map.of(
                "kind", "cooperative",
                "name", Farm.NAME,
                "taxCode", Farm.newTaxCode(),
                "representative", "Bùi Thị Thu Hiền",
                "addressLine", "Tổ dân phố số 1",
                "commune", "Phường Phố Hiến",
                "phone", "0900 000 001");
    }

    private static Map<String, String> plot(String code) {
        return Map.of(
                "code", code,
                "name", "Vườn sau",
                "crop", "Nhãn lồng",
                "areaAmount", "3,5",
                "areaUnit", "sào Bắc Bộ",
                "latitude", "20,646",
                "longitude", "106,051");
    }

    private static Filled certificate(Belongings things) {
        return new Filled(
                Map.of(
                        "number", "VG-" + UUID.randomUUID(),
                        "body", Farm.CERTIFIER,
                        "validFrom", Farm.HARVEST_DAY.toString(),
                        "validTo", Farm.HARVEST_DAY.plusYears(1).toString(),
                        "plotIds", things.id(Thing.PLOT)),
                new Browser.Chosen("scan", "giay.pdf", Pictures.pdf()));
    }

    private static Map<String, String> product() {
        return Map.of("name", "Long nhãn", "netWeightGrams", "0,5", "weightUnit", "kg");
    }

    private static Map<String, String> application() {
        return Map.of("agent", "Thuốc A", "occurredOn", Farm.HARVEST_DAY.toString());
    }

    private static Map<String, String> harvest() {
        return Map.of("amount", "5", "unit", "kg", "occurredOn", Farm.HARVEST_DAY.toString());
    }
}
