package vn.nhan.isolation;

import io.restassured.response.Response;
import jakarta.enterprise.inject.spi.CDI;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.nhan.platform.event.OutboxDelivery;
import vn.nhan.platform.gs1.CheckDigit;
import vn.nhan.testing.Advisers;
import vn.nhan.testing.Api;
import vn.nhan.testing.Assess;
import vn.nhan.testing.BehindTheWall;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Courses;
import vn.nhan.testing.Deliveries;
import vn.nhan.testing.Engaged;
import vn.nhan.testing.Fairs;
import vn.nhan.testing.Farm;
import vn.nhan.testing.Helping;
import vn.nhan.testing.Ocop;
import vn.nhan.testing.People;
import vn.nhan.testing.Pictures;
import vn.nhan.testing.Programmes;
import vn.nhan.testing.Seeded;
import vn.nhan.testing.Support;

/**
 * One of everything that a farm on the market has.
 *
 * @param harvestId of a diary entry, which no address names
 * @param helper who may act for the farm
 * @param secrets by which any of it would be known again in an answer
 */
record Belongings(Map<Thing, String> ids, String harvestId, Api helper, List<String> secrets) {

    private static final AtomicInteger DAYS = new AtomicInteger();

    /** A household, as officers and cooperatives send it. */
    static final String SHEET = "Họ và tên chủ hộ;Điện thoại;Xã\nNguyễn Văn Thử;" + Seeded.phone(40) + ";Hồng Nam\n";

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
        String documentId = farm.addDocument("registration", Pictures.jpeg(4))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var productId = farm.product();
        var photo = farm.addPhoto(productId, 1).then().statusCode(201).extract();
        farm.offer(productId, 65_000);
        farm.publish(productId).then().statusCode(200);
        var harvestId = farm.harvest(plotId, Farm.HARVEST_DAY);
        var lotId = farm.lot(productId, harvestId);
        var batch = farm.printLabels(lotId, 1).then().statusCode(201).extract();
        var ids = new EnumMap<Thing, String>(Thing.class);
        ids.put(Thing.BUSINESS, farm.businessId());
        ids.put(Thing.FIRM_LINK, firmLink(member, farm.businessId()));
        ids.put(Thing.BULK_VERIFICATION, bulkVerification(member));
        ids.put(Thing.INVITATION, farm.invitation());
        String householdId = created(member.post("/businesses", Farm.household()));
        ids.put(Thing.HOUSEHOLD, householdId);
        ids.put(
                Thing.MEMBERSHIP,
                created(member.post(
                        "/businesses/" + farm.businessId() + "/memberships",
                        Map.of("household", householdId, "joinedOn", "2026-01-05"))));
        ids.put(
                Thing.PICTURE,
                member.upload(
                                "/businesses/" + farm.businessId() + "/pictures?purpose=photo&alt=Anh",
                                Pictures.jpeg(5),
                                "image/jpeg")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("pictures[0].id"));
        ids.put(
                Thing.BANK_ACCOUNT,
                created(member.post("/businesses/" + farm.businessId() + "/bank-accounts", bankAccount())));
        ids.put(
                Thing.CHANNEL_ACCOUNT,
                created(member.post("/businesses/" + farm.businessId() + "/channel-accounts", channelAccount())));
        ids.put(Thing.CHANNEL_LISTING, channelListing(member, ids.get(Thing.CHANNEL_ACCOUNT), productId));
        ids.putAll(Uncalled.of(member, farm.businessId(), productId));
        ids.put(
                Thing.PLOT_SHARE,
                created(member.post(
                        "/plots/" + plotId + "/shares",
                        Map.of("householdId", farm.businessId(), "share", 0.5, "fromDay", "2026-01-05"))));
        ids.put(Thing.INTAKE, intake(member.host()));
        ids.put(
                Thing.MEMBER_SHEET,
                created(member.upload(
                        "/businesses/" + farm.businessId() + "/member-sheets?fileName=ho.csv",
                        SHEET.getBytes(StandardCharsets.UTF_8),
                        "application/octet-stream")));
        ids.put(Thing.AREA, areaId);
        ids.put(Thing.PLOT, plotId);
        ids.put(Thing.CERTIFICATE, certificateId);
        ids.put(Thing.DOCUMENT, documentId);
        ids.put(Thing.LETTER_BATCH, letters(helper));
        ids.put(Thing.FEED, feed(member, farm.businessId()));
        ids.put(Thing.PAPER, paper(certificateId));
        ids.put(Thing.PRODUCT, productId);
        String variantId = member.post("/products/" + productId + "/variants", numbered())
                .then()
                .statusCode(201)
                .extract()
                .path("variants[1].id");
        ids.put(Thing.VARIANT, variantId);
        ids.put(Thing.RESERVATION, created(member.post("/variants/" + variantId + "/reservations", reservation())));
        ids.put(
                Thing.FORECAST,
                member.post("/products/" + productId + "/harvest-forecasts", forecast())
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("forecasts[0].id"));
        ids.put(
                Thing.LISTING,
                member.get("/products/" + productId + "/listing")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("id"));
        ids.put(Thing.PHOTO, photo.path("photos[0].id"));
        ids.put(Thing.RECOGNITION, Ocop.declared(member, productId, Ocop.certificate()));
        ids.put(
                Thing.PRODUCT_DOCUMENT,
                created(farm.addProductDocument(productId, Map.of("kind", "test-result"), Pictures.pdf())));
        ids.put(Thing.SUPPORT_REQUEST, Support.withFiles(member, farm.businessId(), "goods-photos"));
        var adviser = Advisers.shown(member.host());
        ids.put(Thing.EXPERT, adviser);
        ids.put(Thing.EXPERT_RECOGNITION, Advisers.recognitionOf(member.host(), adviser));
        ids.put(Thing.EXPERT_PAPER, Advisers.paper(member.host(), adviser));
        ids.put(Thing.SUPPORT_COMPLAINT, Support.complained(member, farm.businessId(), "livestream"));
        ids.put(Thing.SUPPORT_SHEET, Support.sheet(member.host()));
        ids.putAll(programme(member.host()));
        ids.putAll(engagement(member, farm.businessId()));
        ids.put(Thing.LISTING_REPORT, listingReport(productId));
        ids.put(Thing.LOT, lotId);
        ids.put(Thing.LABEL_BATCH, batch.path("id"));
        ids.put(Thing.TRAINING, training(member.host(), farm));
        ids.put(Thing.ASSESSMENT, assessment(member, farm.businessId()));
        ids.put(Thing.ASSESSMENT_SET, assessmentSet(member.host()));
        course(member.host(), ids);
        fair(member, farm, ids);
        ids.put(Thing.NOTICE, notice(member));
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

    /** At work, with a meeting that took place and a paper that was handed over. */
    private static Map<Thing, String> engagement(Api member, String businessId) {
        var engaged = Engaged.begun(member, businessId).signed();
        var meeting = engaged.meeting();
        engaged.checkIn(meeting, Map.of()).then().statusCode(200);
        String deliverable =
                engaged.handOverFile().then().statusCode(201).extract().path("deliverables[0].id");
        return Map.of(Thing.ENGAGEMENT, engaged.id(), Thing.MEETING, meeting, Thing.DELIVERABLE, deliverable);
    }

    /** With a number from the prefix that GS1 keeps for examples. */
    private static Map<String, Object> numbered() {
        var body = "952%09d".formatted(880_000 + DAYS.incrementAndGet());
        return Map.of("netWeightGrams", 250, "priceDong", 20_000, "gtin", body + CheckDigit.of(body));
    }

    static Map<String, Object> packing() {
        return Map.of("netWeightGrams", 500, "packaging", "Hộp giấy", "priceDong", 40_000);
    }

    /** Of an order of its own. */
    static Map<String, Object> reservation() {
        return Map.of("quantity", 1, "reference", "DH-" + DAYS.incrementAndGet(), "minutes", 60);
    }

    /** Of a harvest two months from now. */
    static Map<String, Object> forecast() {
        var ready = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusMonths(2);
        return Map.of(
                "readyOn",
                ready.toString(),
                "quantityGrams",
                2_000_000,
                "preorderFrom",
                ready.minusDays(20).toString());
    }

    static Map<String, Object> seasons() {
        return Map.of("seasons", List.of(Map.of("fromDay", 15, "fromMonth", 6, "toDay", 30, "toMonth", 9)));
    }

    /** The number is the payment standard's own sample. */
    static Map<String, Object> bankAccount() {
        return Map.of("bin", "970405", "number", "1500205123456", "ownerName", "BUI THI THU HIEN");
    }

    /** Nobody is there. */
    static Map<String, Object> channelAccount() {
        return Map.of(
                "channel",
                "booth",
                "name",
                "Gian hàng",
                "address",
                "http://127.0.0.1:9",
                "keys",
                Map.of("shop-key", "a-key-of-tests"));
    }

    private static String channelListing(Api member, String accountId, String productId) {
        var listings = "/channel-accounts/" + accountId + "/listings";
        member.put(listings, Map.of("products", List.of(productId))).then().statusCode(200);
        return member.get(listings).then().statusCode(200).extract().path("items[0].id");
    }

    private static String feed(Api member, String businessId) {
        var made = Browser.of(member)
                .submit("/my/feeds?business=" + businessId, Map.of())
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        return made.substring(made.lastIndexOf('/') + 1);
    }

    private static String created(Response response) {
        return response.then().statusCode(201).extract().path("id");
    }

    /** Of a day that nobody has closed yet. */
    static Map<String, Object> report() {
        var day = LocalDate.of(2000, 1, 1).plusDays(DAYS.incrementAndGet()).toString();
        return Map.of("kind", "special", "from", day, "to", day, "title", "Báo cáo thử");
    }

    /** A draft with a level and a task, of which something was noted. */
    private static Map<Thing, String> programme(String host) {
        var officer = People.atWork(host, "officer");
        var programme = Programmes.draft(officer);
        var task = Programmes.taskOf(officer, programme);
        return Map.of(
                Thing.PROGRAMME,
                programme,
                Thing.PROGRAMME_LEVEL,
                Programmes.levelOf(officer, programme),
                Thing.PROGRAMME_TASK,
                task,
                Thing.TASK_EVIDENCE,
                Programmes.progress(officer, task, Map.of("state", "doing"))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("history[0].id"));
    }

    /** To a household of a commune of its own, so that it is one letter. */
    private static String letters(Api helper) {
        var commune = "Xã thử thư " + DAYS.incrementAndGet();
        helper.post(
                        "/businesses",
                        Map.of(
                                "kind", "farm-household",
                                "name", "Hộ nhận thư",
                                "representative", "Người nhận thư",
                                "commune", commune))
                .then()
                .statusCode(201);
        return People.atWork(helper.host(), "officer")
                .post("/letter-batches", Map.of("commune", commune, "contact", "Tổ công nghệ số"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String intake(String host) {
        return People.atWork(host, "officer")
                .upload(
                        "/intakes?kind=households&fileName=ho.csv",
                        SHEET.getBytes(StandardCharsets.UTF_8),
                        "application/octet-stream")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** With a draft of the same firm. */
    private static String firmLink(Api member, String businessId) {
        return People.atWork(member.host(), "officer")
                .post(
                        "/businesses/" + businessId + "/firm-links",
                        Map.of("kind", "same-firm", "from", Farm.of(member).businessId(), "reason", "Cùng một chủ."))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
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

    /** As a visitor writes it on the product's page. */
    private static String listingReport(String productId) {
        var id = UUID.randomUUID().toString();
        try {
            BehindTheWall.change(
                    "insert into listing_report (tenant_id, id, listing_id, product_id, reason, words, reported_at,"
                            + " version) select tenant_id, '" + id
                            + "', id, product_id, 'other', 'Ảnh không đúng.', created_at, 0"
                            + " from listing where product_id = '" + productId + "'",
                    "listing_report",
                    "listing");
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

    /** The farm was there. */
    private static String training(String host, Farm farm) {
        var officer = People.atWork(host, "officer");
        String id = officer.post("/trainings", Map.of("title", "Ghi nhật ký", "heldOn", "2026-01-05"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        officer.put("/trainings/" + id + "/businesses/" + farm.businessId())
                .then()
                .statusCode(200);
        return id;
    }

    /** Begun, with evidence to the first answer. */
    private static String assessment(Api member, String businessId) {
        var id = Assess.begun(member, businessId, Assess.TOOLS);
        Assess.answer(member, id, answer()).then().statusCode(200);
        Assess.attach(member, id, 1, Pictures.pdf()).then().statusCode(200);
        return id;
    }

    static Map<String, Object> answer() {
        return Map.of("question", "1567-2025:marketplace", "points", 2, "version", 0);
    }

    private static String assessmentSet(String host) {
        return created(Assess.upload(
                People.atWork(host, "officer"), Assess.set(Assess.newCode(host.substring(0, host.indexOf('.'))), 1)));
    }

    /** With somebody who comes to it, and a campaign that says so. */
    private static void course(String host, Map<Thing, String> ids) {
        var officer = People.atWork(host, "officer");
        var course = Courses.added(officer, "attendance");
        var session = Courses.heldSoon(officer, course, 20);
        ids.put(Thing.COURSE, course);
        ids.put(Thing.TRAINING_SESSION, session);
        ids.put(
                Thing.ATTENDEE,
                Courses.register(Api.at(host), session, "Người Đi Học", 60).path("registrationId"));
        ids.put(Thing.CAMPAIGN, Courses.campaign(officer));
    }

    /** At which the farm meets a supplier. */
    private static void fair(Api member, Farm farm, Map<Thing, String> ids) {
        var officer = People.atWork(member.host(), "officer");
        var supplier = Fairs.supplier(officer, "selling");
        var fair = Fairs.fair(officer);
        ids.put(Thing.SUPPLIER, supplier);
        ids.put(Thing.FAIR, fair);
        ids.put(Thing.FAIR_STAND, Fairs.stand(officer, fair, supplier));
        member.post("/fairs/" + fair + "/demands", Fairs.demand(farm.businessId(), "selling"))
                .then()
                .statusCode(201);
        ids.put(
                Thing.FAIR_MEETING,
                officer.put("/fairs/" + fair + "/matching")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("meetings[0].id"));
    }

    /** To all that have published, so to this farm, which has read it. */
    private static String notice(Api member) {
        Deliveries.deliver(CDI.current().select(OutboxDelivery.class).get());
        String id = People.atWork(member.host(), "officer")
                .post("/notices", Map.of("subject", "Lịch tập huấn", "text", "Mời cơ sở tới dự.", "stage", "active"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        member.put("/me/notices/" + id + "/reading").then().statusCode(200);
        return id;
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
