package vn.nhan.isolation;

import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.nhan.testing.Advisers;
import vn.nhan.testing.Assess;
import vn.nhan.testing.Citizens;
import vn.nhan.testing.Courses;
import vn.nhan.testing.Endpoint;
import vn.nhan.testing.Engaged;
import vn.nhan.testing.Fairs;
import vn.nhan.testing.Farm;
import vn.nhan.testing.Helping;
import vn.nhan.testing.Ocop;
import vn.nhan.testing.People;
import vn.nhan.testing.Pictures;
import vn.nhan.testing.Programmes;
import vn.nhan.testing.Recordings;
import vn.nhan.testing.Seeded;
import vn.nhan.testing.Support;

/** A good body for each endpoint of the API that takes one, so that no validation answers before the wall does. */
final class ApiBodies {

    private static final Body NOTHING = (request, things) -> request;

    /** For endpoints that name nothing of anybody's: who may call them is asked before the body is read. */
    static final Body EMPTY = json(things -> Map.of());

    private static final Map<String, Body> BODIES = Map.ofEntries(
            Map.entry("POST /api/v1/operator/unit-lists", plain("text/csv", "code,full_name")),
            Map.entry("POST /api/v1/operator/tenants", plain("application/yaml", "slug: thu-nghiem")),
            Map.entry("PUT /api/v1/operator/tenants/{slug}", plain("application/yaml", "slug: thu-nghiem")),
            Map.entry("POST /api/v1/accounts", json(things -> account())),
            Map.entry("POST /api/v1/businesses", json(things -> Farm.profile(Farm.newTaxCode()))),
            Map.entry("POST /api/v1/reports/closed", json(things -> Belongings.report())),
            Map.entry("PUT /api/v1/businesses/{id}", json(things -> Farm.profile(Farm.newTaxCode()))),
            Map.entry("PUT /api/v1/businesses/{id}/submission", NOTHING),
            Map.entry("PUT /api/v1/businesses/{id}/verification", NOTHING),
            Map.entry("PUT /api/v1/businesses/{id}/review", NOTHING),
            Map.entry("DELETE /api/v1/businesses/{id}/review", NOTHING),
            Map.entry("PUT /api/v1/businesses/{id}/suspension", json(things -> Map.of("reason", "Có phản ánh."))),
            Map.entry("DELETE /api/v1/businesses/{id}/suspension", NOTHING),
            Map.entry("PUT /api/v1/businesses/{id}/closure", json(things -> Map.of("reason", "Thôi bán."))),
            Map.entry("PUT /api/v1/businesses/{id}/reopening", json(things -> Map.of("reason", "Xem lại."))),
            Map.entry("POST /api/v1/businesses/{id}/identity", json(things -> Map.of("level", "document-seen"))),
            Map.entry("PUT /api/v1/bulk-verifications/{id}/approval", NOTHING),
            Map.entry("DELETE /api/v1/bulk-verifications/{id}", NOTHING),
            Map.entry("PUT /api/v1/businesses/{id}/return", json(things -> Map.of("reason", "Thiếu số nhà."))),
            Map.entry(
                    "POST /api/v1/businesses/{businessId}/assessments",
                    json(things -> Map.of("instrument", Assess.TOOLS))),
            Map.entry("PUT /api/v1/assessments/{assessmentId}/answers", json(things -> Belongings.answer())),
            Map.entry(
                    "PUT /api/v1/assessments/{assessmentId}/answers/{number}/evidence",
                    (request, things) ->
                            request.contentType("application/octet-stream").body(Pictures.pdf())),
            Map.entry("PUT /api/v1/assessments/{assessmentId}/completion", NOTHING),
            Map.entry("PUT /api/v1/assessments/{assessmentId}/discarding", NOTHING),
            Map.entry("PUT /api/v1/assessments/{assessmentId}/restoring", NOTHING),
            Map.entry("POST /api/v1/assessments/sets", plain("application/yaml", "code: thu")),
            Map.entry("PUT /api/v1/intakes/{intakeId}/application", NOTHING),
            Map.entry("PUT /api/v1/intakes/{intakeId}/cancellation", NOTHING),
            Map.entry(
                    "PUT /api/v1/intakes/{intakeId}/mapping",
                    json(things -> Map.of("columns", List.of("name", "phone", "commune")))),
            Map.entry("PUT /api/v1/intakes/{intakeId}/reversal", NOTHING),
            Map.entry("PUT /api/v1/member-sheets/{sheetId}/application", NOTHING),
            Map.entry("PUT /api/v1/member-sheets/{sheetId}/cancellation", NOTHING),
            Map.entry(
                    "PUT /api/v1/member-sheets/{sheetId}/mapping",
                    json(things -> Map.of("columns", List.of("name", "phone", "commune")))),
            Map.entry("PUT /api/v1/member-sheets/{sheetId}/reversal", NOTHING),
            Map.entry(
                    "POST /api/v1/businesses/{businessId}/member-sheets",
                    plain("application/octet-stream", Belongings.SHEET)),
            Map.entry("POST /api/v1/intakes", plain("application/octet-stream", "x")),
            Map.entry(
                    "POST /api/v1/businesses/{id}/firm-links",
                    json(things -> Map.of("kind", "merged", "from", things.id(Thing.BUSINESS), "reason", "Trùng."))),
            Map.entry(
                    "PUT /api/v1/businesses/{id}/duplicates/{otherId}/dismissal",
                    json(things -> Map.of("reason", "Hai cơ sở khác nhau."))),
            Map.entry("DELETE /api/v1/firm-links/{linkId}", NOTHING),
            Map.entry(
                    "POST /api/v1/businesses/{id}/invitations", json(things -> Map.of("role", "member", "by", "link"))),
            Map.entry("DELETE /api/v1/businesses/{id}/invitations/{invitationId}", NOTHING),
            Map.entry(
                    "PUT /api/v1/address-reviews/{id}/decision",
                    json(things -> Map.of("communeCode", Splits.CANDIDATE))),
            Map.entry("DELETE /api/v1/address-reviews/{id}/decision", NOTHING),
            Map.entry(
                    "POST /api/v1/businesses/{businessId}/delegation-codes",
                    json(things -> Helping.terms(Helping.today(), "diary"))),
            Map.entry("POST /api/v1/businesses/{businessId}/delegations", ApiBodies::signedForm),
            Map.entry("PUT /api/v1/delegations/{delegationId}/revocation", json(things -> Map.of("reason", "Đủ rồi."))),
            Map.entry("POST /api/v1/businesses/{businessId}/handover-codes", NOTHING),
            Map.entry("PUT /api/v1/businesses/{businessId}/handover", json(things -> Map.of("code", "000000"))),
            Map.entry(
                    "PUT /api/v1/businesses/{businessId}/members/{accountId}/role",
                    json(things -> Map.of("role", "manager"))),
            Map.entry("DELETE /api/v1/businesses/{businessId}/members/{accountId}", NOTHING),
            Map.entry(
                    "POST /api/v1/businesses/{businessId}/memberships",
                    json(things -> Map.of("household", things.id(Thing.HOUSEHOLD), "joinedOn", "2026-01-05"))),
            Map.entry("PUT /api/v1/memberships/{membershipId}/leaving", json(things -> Map.of("leftOn", "2026-02-05"))),
            Map.entry("DELETE /api/v1/memberships/{membershipId}/leaving", NOTHING),
            Map.entry("DELETE /api/v1/memberships/{membershipId}", NOTHING),
            Map.entry(
                    "PUT /api/v1/businesses/{id}/presentation",
                    json(things -> Map.of("story", "Trồng nhãn.", "languages", List.of("vi")))),
            Map.entry(
                    "POST /api/v1/businesses/{id}/pictures",
                    (request, things) -> request.queryParam("purpose", "photo")
                            .queryParam("alt", "Anh")
                            .contentType("image/jpeg")
                            .body(Pictures.jpeg(6))),
            Map.entry("DELETE /api/v1/businesses/{id}/pictures/{pictureId}", NOTHING),
            Map.entry("PUT /api/v1/businesses/{id}/pictures/{pictureId}/restoration", NOTHING),
            Map.entry("POST /api/v1/businesses/{businessId}/bank-accounts", json(things -> Belongings.bankAccount())),
            Map.entry("DELETE /api/v1/bank-accounts/{accountId}", NOTHING),
            Map.entry(
                    "POST /api/v1/businesses/{businessId}/channel-accounts",
                    json(things -> Belongings.channelAccount())),
            Map.entry(
                    "PUT /api/v1/channel-accounts/{accountId}",
                    json(things -> Map.of(
                            "name",
                            "Gian hàng",
                            "settings",
                            Map.of(),
                            "policy",
                            Map.of("*", "ask"),
                            "stockBuffer",
                            2))),
            Map.entry(
                    "PUT /api/v1/channel-accounts/{accountId}/keys",
                    json(things -> Map.of("keys", Map.of("shop-key", "a-key-of-tests")))),
            Map.entry("PUT /api/v1/channel-accounts/{accountId}/sign-in", NOTHING),
            Map.entry("PUT /api/v1/channel-accounts/{accountId}/check", NOTHING),
            Map.entry("DELETE /api/v1/channel-accounts/{accountId}", NOTHING),
            Map.entry("PUT /api/v1/channel-accounts/{accountId}/categories", NOTHING),
            Map.entry(
                    "PUT /api/v1/channel-accounts/{accountId}/categories/{category}",
                    json(things -> Map.of("remoteCategory", "1", "attributes", Map.of(), "sure", true))),
            Map.entry(
                    "PUT /api/v1/channel-accounts/{accountId}/categories/{category}/choices/{number}/reversal",
                    NOTHING),
            Map.entry(
                    "PUT /api/v1/channel-accounts/{accountId}/listings",
                    json(things -> Map.of("products", List.of(things.id(Thing.PRODUCT))))),
            Map.entry("DELETE /api/v1/channel-accounts/{accountId}/listings/{bindingId}", NOTHING),
            Map.entry("PUT /api/v1/channel-accounts/{accountId}/listings/{bindingId}/retry", NOTHING),
            Map.entry(
                    "PUT /api/v1/channel-accounts/{accountId}/listings/{bindingId}/decision",
                    json(things -> Map.of("choice", "ours"))),
            Map.entry(
                    "PUT /api/v1/channel-accounts/{shopId}/listings/{postedId}/posting",
                    json(things -> Map.of("address", Uncalled.ADDRESS))),
            Map.entry("DELETE /api/v1/channel-accounts/{shopId}/listings/{postedId}/posting", NOTHING),
            Map.entry("PUT /api/v1/channel-accounts/{shopId}/listings/{postedId}/posting/removal", NOTHING),
            Map.entry(
                    "PUT /api/v1/channel-accounts/{shopId}/listings/{postedId}/posting/evidence",
                    (request, things) -> request.contentType("image/jpeg").body(Pictures.jpeg(8))),
            Map.entry("PUT /api/v1/bank-accounts/{accountId}/confirmation", NOTHING),
            Map.entry(
                    "PUT /api/v1/bank-accounts/{accountId}/refusal",
                    json(things -> Map.of("reason", "Tên chủ tài khoản khác."))),
            Map.entry(
                    "POST /api/v1/plots/{plotId}/shares",
                    json(things ->
                            Map.of("householdId", things.id(Thing.BUSINESS), "share", 0.25, "fromDay", "2026-03-05"))),
            Map.entry("PUT /api/v1/plot-shares/{shareId}/end", json(things -> Map.of("toDay", "2026-12-05"))),
            Map.entry("DELETE /api/v1/plot-shares/{shareId}", NOTHING),
            Map.entry("POST /api/v1/businesses/{businessId}/products", json(things -> Farm.product(null))),
            Map.entry("POST /api/v1/products/{productId}/variants", json(things -> Belongings.packing())),
            Map.entry("PUT /api/v1/products/{productId}/variants/{variantId}", json(things -> Belongings.packing())),
            Map.entry("DELETE /api/v1/products/{productId}/variants/{variantId}", NOTHING),
            Map.entry("PUT /api/v1/products/{productId}/variants/{variantId}/restoration", NOTHING),
            Map.entry("POST /api/v1/variants/{variantId}/reservations", json(things -> Belongings.reservation())),
            Map.entry("PUT /api/v1/variants/{variantId}/gtin-check", json(things -> Map.of("state", "confirmed"))),
            Map.entry("PUT /api/v1/reservations/{reservationId}/sale", NOTHING),
            Map.entry("DELETE /api/v1/reservations/{reservationId}", NOTHING),
            Map.entry("PUT /api/v1/products/{productId}/seasons", json(things -> Belongings.seasons())),
            Map.entry("POST /api/v1/products/{productId}/harvest-forecasts", json(things -> Belongings.forecast())),
            Map.entry("DELETE /api/v1/products/{productId}/harvest-forecasts/{forecastId}", NOTHING),
            Map.entry("PUT /api/v1/products/{productId}", json(things -> Map.of("name", "Nhãn lồng"))),
            Map.entry(
                    "POST /api/v1/products/{productId}/photos",
                    (request, things) -> request.queryParam("alt", "Anh")
                            .contentType("image/jpeg")
                            .body(Pictures.jpeg(2))),
            Map.entry(
                    "PUT /api/v1/products/{productId}/photos/{photoId}",
                    json(things -> Map.of("alt", "Anh", "focus", Map.of("x", 0, "y", 1000), "place", 1))),
            Map.entry("DELETE /api/v1/products/{productId}/photos/{photoId}", NOTHING),
            Map.entry(
                    "POST /api/v1/products/{productId}/recognitions",
                    (request, things) -> Ocop.sent(request, Ocop.certificate())),
            Map.entry("DELETE /api/v1/recognitions/{recognitionId}", NOTHING),
            Map.entry("PUT /api/v1/recognitions/{recognitionId}/check", NOTHING),
            Map.entry("DELETE /api/v1/recognitions/{recognitionId}/check", NOTHING),
            Map.entry(
                    "PUT /api/v1/recognitions/{recognitionId}/refusal",
                    json(things -> Map.of("reason", "Số quyết định khác."))),
            Map.entry("PUT /api/v1/recognitions/{recognitionId}/revocation", json(things -> Ocop.revocation())),
            Map.entry(
                    "PUT /api/v1/recognitions/{recognitionId}/validity",
                    json(things -> Map.of("validTo", "2028-12-31", "reason", "Quyết định ghi 31/12/2028."))),
            Map.entry("PUT /api/v1/recognitions/{recognitionId}/validity/confirmation", NOTHING),
            Map.entry("DELETE /api/v1/recognitions/{recognitionId}/validity", NOTHING),
            Map.entry("PUT /api/v1/experts/{expertId}", json(things -> Advisers.profile("Chuyên gia thử"))),
            Map.entry("DELETE /api/v1/experts/{expertId}", NOTHING),
            Map.entry("PUT /api/v1/experts/{expertId}/listing", NOTHING),
            Map.entry("DELETE /api/v1/experts/{expertId}/listing", NOTHING),
            Map.entry("POST /api/v1/experts/{expertId}/decisions", (request, things) -> Advisers.decided(request)),
            Map.entry("POST /api/v1/me/expert/papers", (request, things) -> Advisers.shownBy(request)),
            Map.entry("POST /api/v1/experts/{expertId}/papers", (request, things) -> Advisers.shownBy(request)),
            Map.entry("DELETE /api/v1/expert-papers/{paperId}", NOTHING),
            Map.entry("POST /api/v1/experts/{expertId}/invitation", json(things -> Map.of("by", "link"))),
            Map.entry(
                    "PUT /api/v1/expert-recognitions/{recognitionId}/revocation",
                    json(things -> Map.of("revokedOn", "2026-11-20", "reason", "Thử thu hồi."))),
            Map.entry(
                    "PUT /api/v1/matching/{requestId}/choice",
                    json(things -> Map.of("offerId", UUID.randomUUID().toString()))),
            Map.entry("PUT /api/v1/matching/{requestId}/others", NOTHING),
            Map.entry(
                    "POST /api/v1/businesses/{businessId}/support-requests",
                    json(things -> Support.asked("bookkeeping"))),
            Map.entry("PUT /api/v1/support-requests/{requestId}/photo", bytes(Pictures.jpeg(2))),
            Map.entry("PUT /api/v1/support-requests/{requestId}/voice", bytes(Recordings.wav(3))),
            Map.entry("PUT /api/v1/support-requests/{requestId}/answer", json(things -> Support.words())),
            Map.entry("PUT /api/v1/support-requests/{requestId}/withdrawal", NOTHING),
            Map.entry("PUT /api/v1/support-requests/{requestId}/complaint", json(things -> Support.words())),
            Map.entry("PUT /api/v1/support-requests/{requestId}/approval", json(things -> Support.words())),
            Map.entry("PUT /api/v1/support-requests/{requestId}/refusal", json(things -> Support.refusal())),
            Map.entry("PUT /api/v1/support-requests/{requestId}/return", json(things -> Support.words())),
            Map.entry("PUT /api/v1/support-requests/{requestId}/closure", json(things -> Support.words())),
            Map.entry(
                    "PUT /api/v1/support-complaints/{complaintId}/decision", json(things -> Support.verdict("upheld"))),
            Map.entry("POST /api/v1/support-sheets", plain("application/octet-stream", Support.SHEET)),
            Map.entry("POST /api/v1/programmes", json(things -> Programmes.facts())),
            Map.entry("PUT /api/v1/programmes/{programmeId}", json(things -> Programmes.facts())),
            Map.entry("PUT /api/v1/programmes/{programmeId}/opening", NOTHING),
            Map.entry("PUT /api/v1/programmes/{programmeId}/closure", NOTHING),
            Map.entry(
                    "POST /api/v1/programmes/{programmeId}/levels",
                    json(things -> Programmes.level("digital-voucher"))),
            Map.entry(
                    "PUT /api/v1/programmes/levels/{levelId}/end",
                    json(things -> Map.of("validTo", LocalDate.now().plusDays(7).toString()))),
            Map.entry("DELETE /api/v1/programmes/levels/{levelId}", NOTHING),
            Map.entry("POST /api/v1/programmes/{programmeId}/tasks", json(things -> Programmes.task())),
            Map.entry("PUT /api/v1/programmes/tasks/{taskId}", json(things -> Programmes.task())),
            Map.entry(
                    "POST /api/v1/programmes/tasks/{taskId}/progress",
                    (request, things) -> request.multiPart("progress", Map.of("state", "doing"), "application/json")),
            Map.entry("PUT /api/v1/products/{productId}/photos/{photoId}/restoration", NOTHING),
            Map.entry("POST /api/v1/products/{productId}/documents", ApiBodies::productDocument),
            Map.entry("DELETE /api/v1/product-documents/{documentId}", NOTHING),
            Map.entry("PUT /api/v1/product-documents/{documentId}/restoration", NOTHING),
            Map.entry("PUT /api/v1/products/{productId}/listing", json(things -> Map.of("priceDong", 70_000))),
            Map.entry("PUT /api/v1/products/{productId}/listing/publication", NOTHING),
            Map.entry("DELETE /api/v1/products/{productId}/listing/publication", NOTHING),
            Map.entry(
                    "PUT /api/v1/products/{productId}/listing/terms",
                    json(things -> Map.of("languages", List.of("vi")))),
            Map.entry("PUT /api/v1/products/{productId}/listing/archival", NOTHING),
            Map.entry("DELETE /api/v1/products/{productId}/listing/archival", NOTHING),
            Map.entry("PUT /api/v1/products/{productId}/listing/versions/{number}/restoration", NOTHING),
            Map.entry("PUT /api/v1/engagements/{id}/terms", json(things -> Engaged.terms())),
            Map.entry(
                    "PUT /api/v1/engagements/{id}/signature",
                    json(things -> Map.of("version", 1, "sha256", "0".repeat(64)))),
            Map.entry("PUT /api/v1/engagements/{id}/acceptance", NOTHING),
            Map.entry("PUT /api/v1/engagements/{id}/refusal", json(things -> Map.of("reason", "Thiếu ảnh."))),
            Map.entry("PUT /api/v1/engagements/{id}/cancellation", json(things -> Map.of("reason", "Thôi."))),
            Map.entry("PUT /api/v1/engagements/{id}/withdrawal", json(things -> Map.of("reason", "Nhầm."))),
            Map.entry("PUT /api/v1/engagements/{id}/rating", json(things -> Map.of("stars", 5))),
            Map.entry("PUT /api/v1/engagements/{id}/follow-up", json(things -> Map.of("answer", true))),
            Map.entry(
                    "POST /api/v1/engagements/{id}/meetings",
                    json(things -> Map.of("plannedAt", Instant.now().toString(), "remote", false))),
            Map.entry("POST /api/v1/engagements/{id}/meetings/{meetingId}/check-in", ApiBodies::checkIn),
            Map.entry("PUT /api/v1/engagements/{id}/meetings/{meetingId}/confirmation", NOTHING),
            Map.entry("PUT /api/v1/engagements/{id}/meetings/{meetingId}/absence", NOTHING),
            Map.entry("POST /api/v1/engagements/{id}/deliverables", ApiBodies::deliverable),
            Map.entry("PUT /api/v1/engagements/{id}/delivery", NOTHING),
            Map.entry(
                    "POST /api/v1/engagements/{id}/payments",
                    json(things -> Map.of("share", "firm", "amount", 1, "paidOn", "2026-01-05"))),
            Map.entry("PUT /api/v1/listings/{id}/review", NOTHING),
            Map.entry("DELETE /api/v1/listings/{id}/review", NOTHING),
            Map.entry("PUT /api/v1/listings/{id}/approval", json(things -> Map.of("licenceSeen", true))),
            Map.entry("DELETE /api/v1/listings/{id}/approval", NOTHING),
            Map.entry("PUT /api/v1/listings/{id}/inspection", NOTHING),
            Map.entry("PUT /api/v1/listings/{id}/take-down", json(things -> Map.of("reason", "misleading"))),
            Map.entry("DELETE /api/v1/listings/{id}/take-down", NOTHING),
            Map.entry(
                    "POST /api/v1/businesses/{businessId}/growing-areas",
                    json(things -> Map.of("name", "Vùng nhãn", "commune", "Phường Phố Hiến"))),
            Map.entry("POST /api/v1/growing-areas/{areaId}/plots", json(things -> Farm.plot("B01"))),
            Map.entry("POST /api/v1/businesses/{businessId}/certificates", ApiBodies::certificate),
            Map.entry("POST /api/v1/businesses/{businessId}/documents", ApiBodies::document),
            Map.entry("DELETE /api/v1/documents/{documentId}", NOTHING),
            Map.entry(
                    "PUT /api/v1/businesses/{businessId}/noted-facts", json(things -> Map.of("product", "Nhãn lồng"))),
            Map.entry("PUT /api/v1/letter-batches/{id}/cancellation", NOTHING),
            Map.entry("PUT /api/v1/letter-batches/{id}/revocation", NOTHING),
            Map.entry("PUT /api/v1/documents/{documentId}/restoration", NOTHING),
            Map.entry(
                    "POST /api/v1/plots/{plotId}/diary/applications",
                    json(things -> Map.of("agent", "Thuốc A", "occurredOn", Farm.HARVEST_DAY.toString()))),
            Map.entry(
                    "POST /api/v1/plots/{plotId}/diary/harvests",
                    json(things -> Map.of("amount", 5, "unit", "kg", "occurredOn", Farm.HARVEST_DAY.toString()))),
            Map.entry(
                    "POST /api/v1/businesses/{businessId}/lots",
                    json(things -> Map.of("productId", things.id(Thing.PRODUCT), "harvestId", things.harvestId()))),
            Map.entry("DELETE /api/v1/me/sessions/{id}", NOTHING),
            Map.entry("POST /api/v1/notices", json(things -> Map.of("subject", "Mời dự", "text", "Mời cơ sở tới dự."))),
            Map.entry("PUT /api/v1/me/notices/{id}/reading", NOTHING),
            Map.entry("PUT /api/v1/notices/{id}/cancellation", NOTHING),
            Map.entry("PUT /api/v1/notices/{id}/withdrawal", NOTHING),
            Map.entry("POST /api/v1/trainings", json(things -> Map.of("title", "Ghi nhật ký", "heldOn", "2026-01-05"))),
            Map.entry("PUT /api/v1/trainings/{id}/businesses/{businessId}", NOTHING),
            Map.entry("DELETE /api/v1/trainings/{id}/businesses/{businessId}", NOTHING),
            Map.entry("POST /api/v1/courses", json(things -> Courses.course("attendance"))),
            Map.entry("PUT /api/v1/courses/{courseId}", json(things -> Courses.course("attendance"))),
            Map.entry(
                    "POST /api/v1/courses/{courseId}/sessions",
                    json(things -> Courses.held(Instant.now().plus(Duration.ofDays(9)), 9))),
            Map.entry("PUT /api/v1/training-sessions/{sessionId}/seats", json(things -> Map.of("seats", 30))),
            Map.entry(
                    "PUT /api/v1/training-sessions/{sessionId}/cancellation", json(things -> Map.of("reason", "Bão."))),
            Map.entry("PUT /api/v1/training-sessions/{sessionId}/completion", NOTHING),
            Map.entry("PUT /api/v1/attendees/{attendeeId}/attendance", NOTHING),
            Map.entry(
                    "POST /api/v1/training/{sessionId}/check-ins",
                    json(things -> Map.of("code", "0000000000000000", "phone", Seeded.phone(60)))),
            Map.entry("PUT /api/v1/attendees/{attendeeId}/revocation", json(things -> Map.of("reason", "Ghi nhầm."))),
            Map.entry("PUT /api/v1/attendees/{attendeeId}/completion", json(things -> Map.of("word", "Làm được."))),
            Map.entry(
                    "PUT /api/v1/attendees/{attendeeId}/business",
                    json(things -> Map.of("businessId", things.id(Thing.BUSINESS)))),
            Map.entry(
                    "POST /api/v1/training-registrations",
                    json(things -> Courses.registration(things.id(Thing.TRAINING_SESSION), "Người Đi Học", 60))),
            Map.entry("POST /api/v1/campaigns", ApiBodies::campaign),
            Map.entry(
                    "PUT /api/v1/campaigns/{campaignId}/businesses",
                    json(things -> Map.of("businessIds", List.of(things.id(Thing.BUSINESS))))),
            Map.entry("PUT /api/v1/campaigns/{campaignId}/withdrawal", NOTHING),
            Map.entry("POST /api/v1/suppliers", json(things -> Fairs.supplier(Farm.newTaxCode(), List.of("selling")))),
            Map.entry(
                    "PUT /api/v1/suppliers/{supplierId}",
                    json(things -> Fairs.supplier(Farm.newTaxCode(), List.of("selling")))),
            Map.entry("PUT /api/v1/suppliers/{supplierId}/check", NOTHING),
            Map.entry("PUT /api/v1/suppliers/{supplierId}/withdrawal", NOTHING),
            Map.entry("POST /api/v1/fairs", json(things -> Fairs.fair())),
            Map.entry(
                    "POST /api/v1/fairs/{fairId}/stands",
                    json(things -> Map.of("supplierId", things.id(Thing.SUPPLIER), "offer", "Dùng thử"))),
            Map.entry(
                    "POST /api/v1/fairs/{fairId}/demands",
                    json(things -> Fairs.demand(things.id(Thing.BUSINESS), "farm-diary"))),
            Map.entry("PUT /api/v1/fairs/{fairId}/cancellation", json(things -> Map.of("reason", "Bão."))),
            Map.entry("PUT /api/v1/fairs/{fairId}/matching", NOTHING),
            Map.entry(
                    "POST /api/v1/fairs/{fairId}/meetings",
                    json(things -> Map.of(
                            "standId",
                            things.id(Thing.FAIR_STAND),
                            "businessId",
                            things.id(Thing.BUSINESS),
                            "slot",
                            2))),
            Map.entry("PUT /api/v1/fair-meetings/{meetingId}/outcome", json(things -> Map.of("outcome", "met"))),
            Map.entry("DELETE /api/v1/fair-meetings/{meetingId}", NOTHING),
            Map.entry(
                    "POST /api/v1/lots/{lotId}/label-batches",
                    json(things -> Map.of("labels", 1, "format", "A4_70X37"))),
            Map.entry("POST /api/v1/people/{accountId}/consents", ApiBodies::signedConsent),
            Map.entry(
                    "POST /api/v1/people/{accountId}/identity-proofs",
                    json(things -> Map.of("citizenId", Citizens.next()))),
            Map.entry("PUT /api/v1/data-requests/{id}/answer", json(things -> Map.of("note", "Sở đang xem."))),
            Map.entry(
                    "PUT /api/v1/data-requests/{id}/extension", json(things -> Map.of("note", "Cần thêm thời gian."))),
            Map.entry("PUT /api/v1/data-requests/{id}/completion", json(things -> Map.of("note", "Đã làm xong."))),
            Map.entry("PUT /api/v1/data-requests/{id}/refusal", json(things -> Map.of("note", "Luật không cho."))));

    /** Puts what is to be sent into a request. */
    interface Body extends BiFunction<RequestSpecification, Belongings, RequestSpecification> {}

    private ApiBodies() {}

    static Optional<Body> of(Endpoint endpoint) {
        return endpoint.method().equals("GET")
                ? Optional.of(NOTHING)
                : Optional.ofNullable(BODIES.get(endpoint.method() + " " + endpoint.path()));
    }

    private static Body plain(String type, String text) {
        return (request, things) -> request.contentType(type).body(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Body bytes(byte[] file) {
        return (request, things) ->
                request.contentType("application/octet-stream").body(file);
    }

    private static Body json(Function<Belongings, Object> body) {
        return (request, things) -> request.contentType("application/json").body(body.apply(things));
    }

    private static RequestSpecification signedConsent(RequestSpecification request, Belongings things) {
        return request.multiPart(
                        "consent", Map.of("purpose", "news", "given", true, "textVersion", 1), "application/json")
                .multiPart("evidence", "giay.pdf", Pictures.pdf(), "application/pdf");
    }

    private static RequestSpecification campaign(RequestSpecification request, Belongings things) {
        return request.multiPart("campaign", Courses.campaign(), "application/json")
                .multiPart("evidence", "bien-ban.pdf", Pictures.pdf(), "application/pdf");
    }

    private static RequestSpecification signedForm(RequestSpecification request, Belongings things) {
        return request.multiPart("delegation", Helping.signedForm(Helping.today(), "diary"), "application/json")
                .multiPart("file", "giay.pdf", Pictures.pdf(), "application/pdf");
    }

    private static Map<String, Object> account() {
        return Map.of(
                "displayName", "Người thử nghiệm", "signInName", People.newAddress("htx"), "password", People.PASSWORD);
    }

    private static RequestSpecification document(RequestSpecification request, Belongings things) {
        return request.multiPart("document", Map.of("kind", "land"), "application/json")
                .multiPart("file", "giay.pdf", Pictures.pdf(), "application/pdf");
    }

    private static RequestSpecification productDocument(RequestSpecification request, Belongings things) {
        return request.multiPart("document", Map.of("kind", "test-result"), "application/json")
                .multiPart("file", "giay.pdf", Pictures.pdf(), "application/pdf");
    }

    private static RequestSpecification certificate(RequestSpecification request, Belongings things) {
        var certificate = Farm.certificate("VG-" + UUID.randomUUID(), things.id(Thing.PLOT));
        return request.multiPart("certificate", certificate, "application/json")
                .multiPart("scan", "giay.pdf", Pictures.pdf(), "application/pdf");
    }

    private static RequestSpecification checkIn(RequestSpecification request, Belongings things) {
        return request.multiPart("checkIn", Map.of(), "application/json");
    }

    private static RequestSpecification deliverable(RequestSpecification request, Belongings things) {
        return request.multiPart(
                "deliverable",
                Map.of("description", "Gian hàng", "link", "https://gian-hang.nhan.example/nhan"),
                "application/json");
    }
}
