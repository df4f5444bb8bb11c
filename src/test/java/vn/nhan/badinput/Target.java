package vn.nhan.badinput;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Farm;
import vn.nhan.testing.Forms;
import vn.nhan.testing.Pictures;

/** Something that can be written down, at the API and with a form; good but for what a test spoils. */
enum Target {
    BUSINESS {
        @Override
        Response post(Scene scene, Map<String, Object> spoiled, Reader reader) {
            return scene.post("/businesses", with(Farm.profile(Farm.newTaxCode()), spoiled), reader);
        }

        @Override
        Response submit(Scene scene, Browser browser, Map<String, String> spoiled) {
            return browser.submit("/my/business/new", with(Forms.business(), spoiled));
        }

        @Override
        int count(Scene scene) {
            return scene.count("/businesses/mine", "");
        }
    },
    PLOT {
        @Override
        Response post(Scene scene, Map<String, Object> spoiled, Reader reader) {
            return scene.post("/growing-areas/" + scene.areaId() + "/plots", with(Farm.plot("B01"), spoiled), reader);
        }

        @Override
        Response submit(Scene scene, Browser browser, Map<String, String> spoiled) {
            return browser.submit("/my/areas/" + scene.areaId() + "/plots/new", with(Forms.plot("B01"), spoiled));
        }

        @Override
        int count(Scene scene) {
            return scene.count("/growing-areas/" + scene.areaId(), "plots.");
        }
    },
    CERTIFICATE {
        @Override
        Response post(Scene scene, Map<String, Object> spoiled, Reader reader) {
            return scene.api()
                    .request()
                    .header("Accept-Language", reader.tag())
                    .multiPart(
                            "certificate",
                            with(Farm.certificate("VG-" + UUID.randomUUID(), scene.plotId()), spoiled),
                            "application/json")
                    .multiPart("scan", "giay.pdf", Pictures.pdf(), "application/pdf")
                    .post("/api/v1/businesses/" + scene.farm().businessId() + "/certificates");
        }

        @Override
        Response submit(Scene scene, Browser browser, Map<String, String> spoiled) {
            return browser.upload(
                    "/my/certificates/new",
                    with(Forms.certificate("VG-" + UUID.randomUUID(), scene.plotId()), spoiled),
                    new Browser.Chosen("scan", "giay.pdf", Pictures.pdf()));
        }

        @Override
        int count(Scene scene) {
            return scene.count("/businesses/" + scene.farm().businessId() + "/certificates", "");
        }
    },
    HARVEST {
        @Override
        Response post(Scene scene, Map<String, Object> spoiled, Reader reader) {
            Map<String, Object> good = Map.of("amount", 5, "unit", "kg", "occurredOn", Farm.HARVEST_DAY.toString());
            return scene.post("/plots/" + scene.plotId() + "/diary/harvests", with(good, spoiled), reader);
        }

        @Override
        Response submit(Scene scene, Browser browser, Map<String, String> spoiled) {
            return browser.submit("/my/plots/" + scene.plotId() + "/harvests/new", with(Forms.harvest(), spoiled));
        }

        @Override
        int count(Scene scene) {
            return scene.count("/plots/" + scene.plotId() + "/diary", "items.");
        }
    },
    PRODUCT {
        @Override
        Response post(Scene scene, Map<String, Object> spoiled, Reader reader) {
            var path = "/businesses/" + scene.farm().businessId() + "/products";
            return scene.post(path, with(Farm.product(null), spoiled), reader);
        }

        @Override
        Response submit(Scene scene, Browser browser, Map<String, String> spoiled) {
            return browser.submit("/my/products/new", with(Forms.product(), spoiled));
        }

        @Override
        int count(Scene scene) {
            return scene.count("/businesses/" + scene.farm().businessId() + "/products", "items.");
        }
    };

    abstract Response post(Scene scene, Map<String, Object> spoiled, Reader reader);

    abstract Response submit(Scene scene, Browser browser, Map<String, String> spoiled);

    /** How many there are. */
    abstract int count(Scene scene);

    private static <T> Map<String, T> with(Map<String, T> good, Map<String, T> spoiled) {
        var all = new HashMap<>(good);
        all.putAll(spoiled);
        return all;
    }
}
