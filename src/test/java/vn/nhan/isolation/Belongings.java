package vn.nhan.isolation;

import java.net.URI;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.nhan.testing.Api;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Farm;
import vn.nhan.testing.Helping;
import vn.nhan.testing.People;
import vn.nhan.testing.Pictures;

/**
 * One of everything that a farm on the market has.
 *
 * @param harvestId of a diary entry, which no address names
 * @param helper who may act for the farm
 * @param secrets by which any of it would be known again in an answer
 */
record Belongings(Map<Thing, String> ids, String harvestId, Api helper, List<String> secrets) {

    private static final AtomicInteger DAYS = new AtomicInteger();

    static Belongings of(Api member) {
        var helper = People.helper(member.host(), Helping.COMMUNE);
        var farm = Farm.at(member, Helping.handedOver(helper, member));
        farm.submit();
        People.atWork(member.host(), "officer")
                .put("/businesses/" + farm.businessId() + "/verification")
                .then()
                .statusCode(200);
        String delegationId = member.get("/businesses/" + farm.businessId() + "/delegations")
                .then()
                .statusCode(200)
                .extract()
                .path("[0].id");
        var areaId = farm.growingArea();
        var plotId = farm.plotIn(areaId);
        String certificateId = farm.addCertificate(Farm.certificate("VG-1", plotId), Pictures.pdf())
                .then()
                .statusCode(201)
                .extract()
                .path("certificate.id");
        var productId = farm.product();
        var photo = farm.addPhoto(productId, 1).then().statusCode(201).extract();
        farm.offer(productId, 65_000);
        farm.publish(productId).then().statusCode(200);
        var harvestId = farm.harvest(plotId, Farm.HARVEST_DAY);
        var lotId = farm.lot(productId, harvestId);
        var batch = farm.printLabels(lotId, 1).then().statusCode(201).extract();
        var ids = new EnumMap<Thing, String>(Thing.class);
        ids.put(Thing.BUSINESS, farm.businessId());
        ids.put(Thing.BULK_VERIFICATION, bulkVerification(member));
        ids.put(Thing.INVITATION, farm.invitation());
        ids.put(Thing.AREA, areaId);
        ids.put(Thing.PLOT, plotId);
        ids.put(Thing.CERTIFICATE, certificateId);
        ids.put(Thing.PAPER, paper(certificateId));
        ids.put(Thing.PRODUCT, productId);
        ids.put(Thing.PHOTO, photo.path("photos[0].id"));
        ids.put(Thing.LOT, lotId);
        ids.put(Thing.LABEL_BATCH, batch.path("id"));
        ids.put(Thing.CLOSED_REPORT, closedReport(member.host()));
        ids.put(Thing.SIGN_IN, otherSignIn(member));
        ids.put(Thing.ADDRESS_REVIEW, Splits.openReview(member.host()));
        ids.put(Thing.PERSON, member.get("/me").path("id"));
        ids.put(Thing.DATA_REQUEST, dataRequest(member));
        ids.put(Thing.DELEGATION, delegationId);
        ids.put(Thing.MEMBER, member.get("/me").path("id"));
        var secrets = new ArrayList<>(ids.values());
        secrets.add(harvestId);
        secrets.add(photo.<String>path("photos[0].key").split("/", -1)[2]);
        secrets.add(URI.create(batch.<String>path("address")).getPath());
        return new Belongings(ids, harvestId, helper, List.copyOf(secrets));
    }

    /** Of a day that nobody has closed yet. */
    static Map<String, Object> report() {
        var day = LocalDate.of(2000, 1, 1).plusDays(DAYS.incrementAndGet()).toString();
        return Map.of("kind", "special", "from", day, "to", day, "title", "Báo cáo thử");
    }

    /** The certificate's scan once more, as a paper of the business. */
    private static String paper(String certificateId) {
        var id = UUID.randomUUID().toString();
        try {
            BehindTheWall.change(
                    "insert into business_document (tenant_id, id, business_id, kind, object_key, media_type, sha256,"
                            + " added_at, added_by) select tenant_id, '" + id
                            + "', business_id, 'certificate', scan_key,"
                            + " scan_type, scan_sha256, added_at, added_by from certificate where id = '"
                            + certificateId
                            + "'",
                    "business_document",
                    "certificate");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return id;
    }

    /** Of another business, which waits. */
    private static String bulkVerification(Api member) {
        var waiting = Farm.of(member);
        waiting.submit();
        return People.atWork(member.host(), "officer")
                .post("/bulk-verifications", Map.of("businessIds", List.of(waiting.businessId()), "seen", true))
                .then()
                .statusCode(200)
                .extract()
                .path("[0].id");
    }

    private static String closedReport(String host) {
        return People.atWork(host, "lead")
                .post("/reports/closed", report())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Not the one that they ask under: it may be ended. */
    private static String otherSignIn(Api member) {
        var other = People.again(member);
        return other.get("/me/sessions").path("find { it.current }.id");
    }

    /** One that is open, of whoever asks for the first time; else the one that was asked before. */
    private static String dataRequest(Api member) {
        member.post("/me/data-requests", Map.of("kind", "access"));
        return member.get("/me/data-requests").path("[0].id");
    }

    /** The same, but for one thing. */
    Belongings with(Thing thing, String id) {
        var changed = new EnumMap<>(ids);
        changed.put(thing, id);
        return new Belongings(changed, harvestId, helper, secrets);
    }

    Belongings withHarvest(String id) {
        return new Belongings(ids, id, helper, secrets);
    }

    String id(Thing thing) {
        return ids.getOrDefault(thing, "");
    }
}
