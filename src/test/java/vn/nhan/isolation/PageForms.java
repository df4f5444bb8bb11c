package vn.nhan.isolation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.nhan.testing.Advisers;
import vn.nhan.testing.Assess;
import vn.nhan.testing.Browser;
import vn.nhan.testing.Citizens;
import vn.nhan.testing.Endpoint;
import vn.nhan.testing.Engaged;
import vn.nhan.testing.Farm;
import vn.nhan.testing.Forms;
import vn.nhan.testing.Helping;
import vn.nhan.testing.Ocop;
import vn.nhan.testing.Pictures;
import vn.nhan.testing.Programmes;
import vn.nhan.testing.Seeded;
import vn.nhan.testing.Support;
import vn.nhan.testing.Zips;

/** Each form of the pages, filled in well, so that no validation answers before the wall does. */
final class PageForms {

    /** See {@link ApiBodies#EMPTY}. */
    static final Function<Belongings, Filled> EMPTY = things -> fields(Map.of());

    private static final Map<String, Function<Belongings, Filled>> FORMS = Map.ofEntries(
            Map.entry(
                    "/helper/households/proof",
                    things -> new Filled(proof(), new Browser.Chosen("file", "giay.pdf", Pictures.pdf()))),
            Map.entry(
                    "/operator/tenants/new",
                    things -> new Filled(Map.of(), new Browser.Chosen("logo", "logo.svg", new byte[] {'<'}))),
            Map.entry(
                    "/operator/places/new",
                    things -> new Filled(Map.of(), new Browser.Chosen("list", "xa.csv", new byte[] {'c'}))),
            Map.entry(
                    "/office/intakes/new",
                    things -> new Filled(
                            Map.of("kind", "households"), new Browser.Chosen("file", "ho.csv", new byte[] {'x'}))),
            Map.entry("/office/intakes/{intakeId}/application", things -> fields(Map.of())),
            Map.entry("/office/intakes/{intakeId}/cancellation", things -> fields(Map.of())),
            Map.entry(
                    "/office/intakes/{intakeId}/mapping",
                    things -> fields(Map.of("column-0", "name", "column-1", "phone", "column-2", "commune"))),
            Map.entry("/office/intakes/{intakeId}/reversal", things -> fields(Map.of())),
            Map.entry(
                    "/office/intakes/{intakeId}/photos",
                    things -> new Filled(
                            Map.of(), new Browser.Chosen("file", "anh.zip", Zips.of("anh.jpg", Pictures.jpeg(3))))),
            Map.entry("/my/business/{id}/submission", things -> fields(Map.of())),
            Map.entry("/my/business/{id}/edit", things -> fields(Forms.business())),
            Map.entry("/my/business/{id}/invitations/new", things -> fields(Map.of("role", "member", "by", "link"))),
            Map.entry("/my/business/{id}/invitations/{invitationId}/revocation", things -> fields(Map.of())),
            Map.entry("/office/businesses/{id}/verification", things -> fields(Map.of("seen", "true"))),
            Map.entry("/office/businesses/{id}/review", things -> fields(Map.of())),
            Map.entry("/office/businesses/{id}/review/end", things -> fields(Map.of())),
            Map.entry("/office/businesses/{id}/review/later", things -> fields(Map.of())),
            Map.entry("/office/businesses/{id}/suspension", things -> fields(Map.of("suspension", "Có phản ánh."))),
            Map.entry("/office/businesses/{id}/suspension/end", things -> fields(Map.of())),
            Map.entry("/office/businesses/{id}/closure", things -> fields(Map.of("closure", "Thôi bán."))),
            Map.entry("/office/businesses/{id}/reopening", things -> fields(Map.of("reopening", "Xem lại."))),
            Map.entry(
                    "/office/businesses/{id}/identity",
                    things -> fields(Map.of("level", "document-seen", "note", "Giấy đăng ký"))),
            Map.entry("/office/verifications/{id}/approval", things -> fields(Map.of())),
            Map.entry("/office/verifications/{id}/withdrawal", things -> fields(Map.of())),
            Map.entry("/my/business/{id}/closure", things -> fields(Map.of("reason", "Thôi bán."))),
            Map.entry("/office/businesses/{id}/return", things -> fields(Map.of("reason", "Thiếu số nhà."))),
            Map.entry(
                    "/office/duplicates/{id}/with/{otherId}",
                    things -> fields(Map.of("kind", "same-firm", "reason", "Cùng một chủ."))),
            Map.entry("/office/firm-links/{linkId}/undo", things -> fields(Map.of())),
            Map.entry("/office/addresses/{id}/decision", things -> fields(Map.of("communeCode", Splits.CANDIDATE))),
            Map.entry("/office/addresses/{id}/decision/removal", things -> fields(Map.of())),
            Map.entry("/office/notices/{id}/cancellation", things -> fields(Map.of())),
            Map.entry("/office/notices/{id}/withdrawal", things -> fields(Map.of())),
            Map.entry(
                    "/office/trainings/{id}/businesses",
                    things -> fields(Map.of("business", things.id(Thing.BUSINESS)))),
            Map.entry("/office/trainings/{id}/businesses/{businessId}/removal", things -> fields(Map.of())),
            Map.entry("/my/assessment", things -> fields(Map.of("instrument", Assess.TOOLS))),
            Map.entry(
                    "/my/assessment/{id}/questions/{number}",
                    things -> new Filled(
                            Map.of("points", "2", "version", "1"),
                            new Browser.Chosen("evidence", "anh.pdf", Pictures.pdf()))),
            Map.entry("/my/assessment/{id}/completion", things -> fields(Map.of())),
            Map.entry("/my/assessment/{id}/discard", things -> fields(Map.of())),
            Map.entry("/my/assessment/{id}/restore", things -> fields(Map.of())),
            Map.entry(
                    "/office/assessments/sets",
                    things -> new Filled(Map.of(), new Browser.Chosen("file", "bo.yaml", new byte[] {'x'}))),
            Map.entry("/office/training/{courseId}/edit", things -> fields(Forms.course())),
            Map.entry("/office/training/{courseId}/sessions/new", things -> fields(Forms.courseHeld())),
            Map.entry("/office/training-sessions/{sessionId}/attendance", things -> fields(Map.of("meeting", "1"))),
            Map.entry(
                    "/office/training-sessions/{sessionId}/arrivals",
                    things -> fields(Map.of("name", "Người Đi Học", "phone", Seeded.phone(60)))),
            Map.entry("/office/training-sessions/{sessionId}/completion", things -> fields(Map.of())),
            Map.entry("/office/training-sessions/{sessionId}/seats", things -> fields(Map.of("seats", "30"))),
            Map.entry("/office/training-sessions/{sessionId}/cancellation", things -> fields(Map.of("reason", "Bão."))),
            Map.entry("/office/attendees/{attendeeId}/attendance", things -> fields(Map.of())),
            Map.entry("/office/attendees/{attendeeId}/attendance/removal", things -> fields(Map.of("meeting", "1"))),
            Map.entry(
                    "/office/attendees/{attendeeId}/business",
                    things -> fields(Map.of("business", things.id(Thing.BUSINESS)))),
            Map.entry("/office/attendees/{attendeeId}/revocation", things -> fields(Map.of("reason", "Ghi nhầm."))),
            Map.entry("/office/attendees/{attendeeId}/completion", things -> fields(Map.of("word", "Làm được."))),
            Map.entry(
                    "/office/campaigns/{campaignId}/businesses",
                    things -> new Filled(
                            Map.of("commune", "Phường Phố Hiến", "kind", "cooperative"),
                            new Browser.Chosen("sheet", "ma.csv", Belongings.SHEET.getBytes(StandardCharsets.UTF_8)))),
            Map.entry(
                    "/office/campaigns/new",
                    things -> new Filled(
                            Map.of("title", "Tờ rơi"), new Browser.Chosen("evidence", "anh.jpg", Pictures.jpeg(7)))),
            Map.entry("/office/campaigns/{campaignId}/withdrawal", things -> fields(Map.of())),
            Map.entry("/office/suppliers/{supplierId}", things -> fields(Forms.supplier())),
            Map.entry("/office/suppliers/{supplierId}/check", things -> fields(Map.of())),
            Map.entry("/office/suppliers/{supplierId}/withdrawal", things -> fields(Map.of())),
            Map.entry(
                    "/office/fairs/{fairId}/stands",
                    things -> fields(Map.of("supplierId", things.id(Thing.SUPPLIER), "offer", "Dùng thử"))),
            Map.entry("/my/fairs/{fairId}", things -> fields(Map.of("need", "website", "words", "Trang web"))),
            Map.entry("/office/fairs/{fairId}/cancellation", things -> fields(Map.of("reason", "Bão."))),
            Map.entry("/office/fairs/{fairId}/matching", things -> fields(Map.of())),
            Map.entry("/office/fair-meetings/{meetingId}/outcome", things -> fields(Map.of("outcome", "met"))),
            Map.entry("/office/fair-meetings/{meetingId}/removal", things -> fields(Map.of())),
            Map.entry("/my/helpers/codes", things -> fields(terms())),
            Map.entry("/my/helpers/{id}/revocation", things -> fields(Map.of("reason", "Đủ rồi."))),
            Map.entry("/office/delegations/{id}/revocation", things -> fields(Map.of("reason", "Chủ hộ yêu cầu."))),
            Map.entry("/my/members/{accountId}/role", things -> fields(Map.of("role", "manager"))),
            Map.entry("/my/members/{accountId}/removal", things -> fields(Map.of())),
            Map.entry(
                    "/helper/households/{id}/proof",
                    things -> new Filled(proof(), new Browser.Chosen("file", "giay.pdf", Pictures.pdf()))),
            Map.entry("/helper/households/{id}/handover-code", things -> fields(Map.of())),
            Map.entry("/helper/onboarding/new", things -> photo(Map.of("commune", "Phường Phố Hiến"))),
            Map.entry("/helper/onboarding/{id}/certificate", things -> photo(Map.of("certifier", Farm.CERTIFIER))),
            Map.entry("/helper/onboarding/{id}/packaging", things -> photo(Map.of("product", "Nhãn lồng"))),
            Map.entry("/office/letters/{id}/cancellation", things -> fields(Map.of())),
            Map.entry("/office/letters/{id}/revocation", things -> fields(Map.of())),
            Map.entry("/office/feeds", things -> fields(Map.of())),
            Map.entry("/office/feeds/{id}/run", things -> fields(Map.of())),
            Map.entry("/office/feeds/{id}/rotation", things -> fields(Map.of())),
            Map.entry("/office/feeds/{id}/revocation", things -> fields(Map.of())),
            Map.entry("/my/feeds", things -> fields(Map.of())),
            Map.entry("/my/feeds/{id}/run", things -> fields(Map.of())),
            Map.entry("/my/feeds/{id}/rotation", things -> fields(Map.of())),
            Map.entry("/my/feeds/{id}/revocation", things -> fields(Map.of())),
            Map.entry("/helper/households/{id}/end", things -> fields(Map.of())),
            Map.entry(
                    "/my/cooperative",
                    things -> fields(Map.of("household", things.id(Thing.HOUSEHOLD), "joinedOn", "05/01/2026"))),
            Map.entry(
                    "/my/cooperative/sheets",
                    things -> new Filled(
                            Map.of(),
                            new Browser.Chosen("file", "ho.csv", Belongings.SHEET.getBytes(StandardCharsets.UTF_8)))),
            Map.entry("/my/cooperative/sheets/{sheetId}/application", things -> fields(Map.of())),
            Map.entry("/my/cooperative/sheets/{sheetId}/cancellation", things -> fields(Map.of())),
            Map.entry(
                    "/my/cooperative/sheets/{sheetId}/mapping",
                    things -> fields(Map.of("column-0", "name", "column-1", "phone", "column-2", "commune"))),
            Map.entry("/my/cooperative/sheets/{sheetId}/reversal", things -> fields(Map.of())),
            Map.entry("/my/cooperative/memberships/{id}/leaving", things -> fields(Map.of("leftOn", "05/02/2026"))),
            Map.entry("/my/cooperative/memberships/{id}/leaving/removal", things -> fields(Map.of())),
            Map.entry("/my/cooperative/memberships/{id}/removal", things -> fields(Map.of())),
            Map.entry("/my/presentation", things -> fields(Map.of("story", "Trồng nhãn.", "languages", "vi"))),
            Map.entry(
                    "/my/presentation/pictures",
                    things -> new Filled(
                            Map.of("purpose", "photo", "alt", "Vườn nhãn"),
                            new Browser.Chosen("picture", "vuon.jpg", Pictures.jpeg(7)))),
            Map.entry("/my/presentation/pictures/{id}/removal", things -> fields(Map.of())),
            Map.entry("/my/presentation/pictures/{id}/restoration", things -> fields(Map.of())),
            Map.entry(
                    "/my/bank-account",
                    things -> fields(
                            Map.of("bin", "970405", "number", "1500205123456", "ownerName", "BUI THI THU HIEN"))),
            Map.entry("/my/bank-account/accounts/{id}/end", things -> fields(Map.of())),
            Map.entry(
                    "/my/marketplaces",
                    things -> fields(Map.of(
                            "channel", "booth",
                            "name", "Gian hàng",
                            "address", "http://127.0.0.1:9",
                            "keys.shop-key", "a-key-of-tests"))),
            Map.entry(
                    "/my/marketplaces/{id}",
                    things -> fields(Map.of("name", "Gian hàng", "stockBuffer", "0", "policy", "ask"))),
            Map.entry("/my/marketplaces/{id}/keys", things -> fields(Map.of("keys.shop-key", "a-key-of-tests"))),
            Map.entry("/my/marketplaces/{id}/sign-in", things -> fields(Map.of())),
            Map.entry("/my/marketplaces/{id}/check", things -> fields(Map.of())),
            Map.entry("/my/marketplaces/{id}/leave", things -> fields(Map.of("sure", "true"))),
            Map.entry("/my/marketplaces/{accountId}/categories", things -> fields(Map.of())),
            Map.entry(
                    "/my/marketplaces/{accountId}/categories/{category}",
                    things -> fields(Map.of("remote", "1", "sure", "true"))),
            Map.entry(
                    "/my/marketplaces/{accountId}/categories/{category}/undo", things -> fields(Map.of("number", "1"))),
            Map.entry(
                    "/office/marketplaces/{accountId}/categories/{category}",
                    things -> fields(Map.of("remote", "1", "sure", "true"))),
            Map.entry(
                    "/office/marketplaces/{accountId}/categories/{category}/undo",
                    things -> fields(Map.of("number", "1"))),
            Map.entry("/my/marketplaces/{accountId}/listings", things -> fields(Map.of())),
            Map.entry("/my/marketplaces/{accountId}/listings/{bindingId}/retry", things -> fields(Map.of())),
            Map.entry(
                    "/my/marketplaces/{accountId}/listings/{bindingId}/decision",
                    things -> fields(Map.of("choice", "ours"))),
            Map.entry(
                    "/my/marketplaces/{accountId}/listings/{bindingId}/removal",
                    things -> fields(Map.of("sure", "true"))),
            Map.entry(
                    "/my/marketplaces/{shopId}/listings/{postedId}/posting",
                    things -> new Filled(
                            Map.of("address", Uncalled.ADDRESS, "same", "true"),
                            new Browser.Chosen("evidence", "man-hinh.jpg", Pictures.jpeg(8)))),
            Map.entry(
                    "/my/marketplaces/{shopId}/listings/{postedId}/posting/removal",
                    things -> fields(Map.of("gone", "true"))),
            Map.entry("/my/marketplaces/{shopId}/listings/{postedId}/posting/undo", things -> fields(Map.of())),
            Map.entry(
                    "/products/{slug}/report", things -> fields(Map.of("reason", "other", "words", "Ảnh không đúng."))),
            Map.entry("/engagements/{id}/terms", things -> fields(engagementTerms())),
            Map.entry(
                    "/engagements/{id}/signature", things -> fields(Map.of("version", "1", "sha256", "0".repeat(64)))),
            Map.entry(
                    "/engagements/{id}/meetings",
                    things -> fields(Map.of("plannedDay", Engaged.today().toString(), "plannedTime", "08:30"))),
            Map.entry(
                    "/engagements/{id}/meetings/{meetingId}/check-in",
                    things -> new Filled(Map.of(), new Browser.Chosen("photo", "buoi.jpg", Pictures.jpeg(4)))),
            Map.entry("/engagements/{id}/meetings/{meetingId}/confirmation", things -> fields(Map.of())),
            Map.entry("/engagements/{id}/meetings/{meetingId}/absence", things -> fields(Map.of())),
            Map.entry(
                    "/engagements/{id}/deliverables",
                    things -> new Filled(
                            Map.of("description", "Ảnh"), new Browser.Chosen("file", "anh.pdf", Pictures.pdf()))),
            Map.entry("/engagements/{id}/delivery", things -> fields(Map.of())),
            Map.entry("/engagements/{id}/acceptance", things -> fields(Map.of())),
            Map.entry("/engagements/{id}/refusal", things -> fields(Map.of("refusal", "Thiếu ảnh."))),
            Map.entry("/engagements/{id}/cancellation", things -> fields(Map.of("cancellation", "Thôi."))),
            Map.entry("/engagements/{id}/withdrawal", things -> fields(Map.of("withdrawal", "Nhầm."))),
            Map.entry(
                    "/engagements/{id}/payments",
                    things -> fields(Map.of("share", "firm", "amount", "1", "paidOn", "05/01/2026"))),
            Map.entry("/engagements/{id}/rating", things -> fields(Map.of("stars", "5"))),
            Map.entry("/my/engagements/{id}/follow-up", things -> fields(Map.of("answer", "yes"))),
            Map.entry("/office/listing-reports/{id}/settlement", things -> fields(Map.of())),
            Map.entry("/office/bank-accounts/{id}/confirmation", things -> fields(Map.of())),
            Map.entry("/office/bank-accounts/{id}/refusal", things -> fields(Map.of("reason", "Tên khác."))),
            Map.entry(
                    "/my/plot-shares/plots/{plotId}",
                    things -> fields(
                            Map.of("householdId", things.id(Thing.BUSINESS), "share", "25", "fromDay", "05/03/2026"))),
            Map.entry("/my/plot-shares/{id}/end", things -> fields(Map.of("toDay", "05/12/2026"))),
            Map.entry("/my/plot-shares/{id}/removal", things -> fields(Map.of())),
            Map.entry("/my/areas/new", things -> fields(Forms.area())),
            Map.entry("/my/areas/{id}/plots/new", things -> fields(Forms.plot("C01"))),
            Map.entry("/my/certificates/new", PageForms::certificate),
            Map.entry(
                    "/my/documents",
                    things ->
                            new Filled(Map.of("kind", "land"), new Browser.Chosen("file", "giay.pdf", Pictures.pdf()))),
            Map.entry("/my/documents/{id}/removal", things -> fields(Map.of())),
            Map.entry("/my/documents/{id}/restoration", things -> fields(Map.of())),
            Map.entry("/my/products/new", things -> fields(Forms.product())),
            Map.entry(
                    "/my/products/{id}/photos",
                    things -> new Filled(
                            Map.of("alt", "Chùm nhãn"), new Browser.Chosen("photo", "nhan.jpg", Pictures.jpeg(3)))),
            Map.entry(
                    "/my/products/{id}/photos/{photoId}",
                    things -> fields(Map.of("alt", "Chùm nhãn", "focus", "0-500", "place", "1"))),
            Map.entry("/my/products/{id}/photos/{photoId}/removal", things -> fields(Map.of())),
            Map.entry("/my/products/{id}/packages/new", things -> fields(Forms.packing())),
            Map.entry("/my/products/{id}/packages/{variantId}", things -> fields(Forms.packing())),
            Map.entry("/my/products/{id}/packages/{variantId}/removal", things -> fields(Map.of())),
            Map.entry("/my/products/{id}/packages/{variantId}/restoration", things -> fields(Map.of())),
            Map.entry("/office/gtins/{variantId}/confirmation", things -> fields(Map.of())),
            Map.entry("/office/gtins/{variantId}/refusal", things -> fields(Map.of())),
            Map.entry("/my/products/{id}/seasons", things -> fields(Map.of("from", "15/6", "to", "30/9"))),
            Map.entry("/my/products/{id}/seasons/{place}/removal", things -> fields(Map.of())),
            Map.entry("/my/products/{id}/harvest-forecasts", things -> fields(Forms.forecast())),
            Map.entry("/my/products/{id}/harvest-forecasts/{forecastId}/withdrawal", things -> fields(Map.of())),
            Map.entry(
                    "/my/products/{id}/recognitions/new",
                    things -> new Filled(Ocop.form(), new Browser.Chosen("scan", "giay.pdf", Pictures.pdf()))),
            Map.entry("/my/recognitions/{id}/withdrawal", things -> fields(Map.of())),
            Map.entry(
                    "/office/experts/{id}/decisions",
                    things -> new Filled(Advisers.form(), new Browser.Chosen("scan", "qd.pdf", Pictures.pdf()))),
            Map.entry("/office/experts/{expertId}/edit", things -> fields(Advisers.profileForm())),
            Map.entry("/my/expert/papers", things -> paper()),
            Map.entry("/office/experts/{expertId}/papers", things -> paper()),
            Map.entry("/my/expert-papers/{paperId}/removal", things -> fields(Map.of())),
            Map.entry("/office/expert-papers/{paperId}/removal", things -> fields(Map.of())),
            Map.entry(
                    "/office/expert-recognitions/{recognitionId}/revocation",
                    things -> fields(Map.of("revokedOn", "20/11/2026", "reason", "Thử thu hồi."))),
            Map.entry("/office/experts/{id}/invitation", things -> fields(Map.of("signInName", Advisers.NAME))),
            Map.entry("/office/experts/{id}/listing", things -> fields(Map.of())),
            Map.entry("/office/experts/{id}/end", things -> fields(Map.of())),
            Map.entry(
                    "/my/matching/{requestId}/choice",
                    things -> fields(Map.of("offerId", UUID.randomUUID().toString()))),
            Map.entry("/my/matching/{requestId}/others", things -> fields(Map.of())),
            Map.entry("/my/support/new", things -> photo(Map.of("need", "website"))),
            Map.entry(
                    "/office/support/lists",
                    things -> new Filled(
                            Map.of(), new Browser.Chosen("file", "yeu-cau.csv", Support.SHEET.getBytes(UTF_8)))),
            Map.entry("/my/support/{id}/answer", things -> fields(Map.of("text", "Dạ, ảnh chụp bằng điện thoại."))),
            Map.entry("/my/support/{id}/withdrawal", things -> fields(Map.of())),
            Map.entry("/my/support/{id}/complaint", things -> fields(Map.of("text", "Xin xem lại."))),
            Map.entry("/office/support/{id}/approval", things -> fields(Map.of())),
            Map.entry("/office/support/{id}/return", things -> fields(Map.of("text", "Cần ảnh rõ hơn."))),
            Map.entry("/office/support/{id}/refusal", things -> fields(Map.of("reasons", "no-budget"))),
            Map.entry("/office/support/{id}/closure", things -> fields(Map.of("closure", "Không liên lạc được."))),
            Map.entry(
                    "/office/support/complaints/{id}/decision",
                    things -> fields(Map.of("outcome", "upheld", "text", "Kinh phí đã hết."))),
            Map.entry("/office/ocop/{id}/check", things -> fields(Map.of())),
            Map.entry("/office/ocop/{id}/check/withdrawal", things -> fields(Map.of())),
            Map.entry("/office/ocop/{id}/refusal", things -> fields(Map.of("refusal", "Số quyết định khác."))),
            Map.entry(
                    "/office/ocop/{id}/revocation",
                    things -> fields(
                            Map.of("decisionNo", "99/QĐ-UBND", "revokedOn", "05/06/2026", "reason", "Sai phạm."))),
            Map.entry(
                    "/office/ocop/{id}/validity",
                    things -> fields(Map.of("validTo", "31/12/2028", "reason", "Quyết định ghi vậy."))),
            Map.entry("/office/ocop/{id}/validity/confirmation", things -> fields(Map.of())),
            Map.entry("/office/ocop/{id}/validity/withdrawal", things -> fields(Map.of())),
            Map.entry("/office/programmes/new", things -> fields(programme())),
            Map.entry("/office/programmes/{id}/edit", things -> fields(programme())),
            Map.entry("/office/programmes/{id}/opening", things -> fields(Map.of())),
            Map.entry("/office/programmes/{id}/closure", things -> fields(Map.of())),
            Map.entry(
                    "/office/programmes/{id}/levels/new",
                    things -> fields(Map.of(
                            "form",
                            "digital-voucher",
                            "percent",
                            "80",
                            "validFrom",
                            LocalDate.now().plusDays(1).toString(),
                            "validTo",
                            LocalDate.now().plusDays(7).toString()))),
            Map.entry(
                    "/office/programmes/levels/{levelId}/end",
                    things ->
                            fields(Map.of("validTo", LocalDate.now().plusDays(7).toString()))),
            Map.entry("/office/programmes/levels/{levelId}/removal", things -> fields(Map.of())),
            Map.entry(
                    "/office/programmes/{id}/tasks/new",
                    things -> fields(Map.of(
                            "number", "998",
                            "name", "Mở lớp",
                            "pillar", "society",
                            "unit", "Phòng thử nghiệm",
                            "dueOn", "31/12/2026"))),
            Map.entry("/office/programmes/tasks/{taskId}/edit", things -> fields(Programmes.taskForm())),
            Map.entry(
                    "/office/programmes/tasks/{taskId}/progress",
                    things -> new Filled(
                            Map.of("state", "doing"), new Browser.Chosen("file", "bang-chung.pdf", Pictures.pdf()))),
            Map.entry("/my/products/{id}/photos/{photoId}/restoration", things -> fields(Map.of())),
            Map.entry(
                    "/my/products/{id}/documents",
                    things -> new Filled(
                            Map.of("kind", "test-result"), new Browser.Chosen("file", "giay.pdf", Pictures.pdf()))),
            Map.entry("/product-documents/{id}/removal", things -> fields(Map.of())),
            Map.entry("/product-documents/{id}/restoration", things -> fields(Map.of())),
            Map.entry("/my/products/{id}/text", things -> fields(Map.of("name", "Nhãn lồng"))),
            Map.entry("/my/products/{id}/listing", things -> fields(Map.of("priceDong", "70.000"))),
            Map.entry("/my/products/{id}/publication", things -> fields(Map.of())),
            Map.entry("/my/products/{id}/listing/terms", things -> fields(Map.of("languages", "vi"))),
            Map.entry("/my/products/{id}/listing/archival", things -> fields(Map.of())),
            Map.entry("/my/products/{id}/listing/archival/end", things -> fields(Map.of())),
            Map.entry("/my/products/{id}/listing/versions/{number}/restoration", things -> fields(Map.of())),
            Map.entry("/office/moderation/{id}/review", things -> fields(Map.of())),
            Map.entry("/office/moderation/{id}/review/end", things -> fields(Map.of())),
            Map.entry("/office/moderation/{id}/review/later", things -> fields(Map.of())),
            Map.entry("/office/moderation/{id}/approval", things -> fields(Map.of("licenceSeen", "true"))),
            Map.entry("/office/moderation/{id}/inspection", things -> fields(Map.of())),
            Map.entry("/office/moderation/{id}/take-down", things -> fields(Map.of("reason", "misleading"))),
            Map.entry("/office/moderation/{id}/reversal", things -> fields(Map.of())),
            Map.entry("/my/products/{id}/withdrawal", things -> fields(Map.of())),
            Map.entry("/my/plots/{id}/applications/new", things -> fields(Forms.application())),
            Map.entry("/my/plots/{id}/harvests/new", things -> fields(Forms.harvest())),
            Map.entry(
                    "/my/lots/new",
                    things -> fields(Map.of("productId", things.id(Thing.PRODUCT), "harvestId", things.harvestId()))),
            Map.entry("/account/sign-ins/{id}/end", things -> fields(Map.of())),
            Map.entry("/my/lots/{id}/labels", things -> fields(Map.of("labels", "1", "format", "A4_70X37"))),
            Map.entry(
                    "/office/people/{id}/consents",
                    things -> new Filled(
                            Map.of("purpose", "news/1", "given", "true"),
                            new Browser.Chosen("evidence", "giay.pdf", Pictures.pdf()))),
            Map.entry("/office/people/{id}/identity-proofs", things -> fields(Map.of("citizenId", Citizens.next()))),
            Map.entry("/office/data-requests/{id}/answer", things -> fields(Map.of("note", "Sở đang xem."))),
            Map.entry("/office/data-requests/{id}/extension", things -> fields(Map.of("note", "Cần thêm."))),
            Map.entry("/office/data-requests/{id}/completion", things -> fields(Map.of("note", "Đã xong."))),
            Map.entry("/office/data-requests/{id}/refusal", things -> fields(Map.of("note", "Không được."))));

    /** @param file chosen along with the fields, or null in a form that takes none */
    record Filled(Map<String, String> fields, Browser.@Nullable Chosen file) {}

    private PageForms() {}

    static Optional<Function<Belongings, Filled>> of(Endpoint endpoint) {
        return Optional.ofNullable(FORMS.get(endpoint.path()));
    }

    private static Map<String, String> engagementTerms() {
        return Engaged.terms().entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, one -> String.valueOf(one.getValue())));
    }

    private static Map<String, String> terms() {
        return Map.of("purposes", "diary", "validUntil", Helping.today().toString());
    }

    private static Map<String, String> proof() {
        return Map.of(
                "proof",
                "signed-form",
                "purposes",
                "diary",
                "validUntil",
                Helping.today().toString());
    }

    private static Map<String, String> programme() {
        return Map.of(
                "name", "Chương trình thử nghiệm",
                "legalBasis", "Quyết định thử nghiệm",
                "from", "01/01/2026",
                "to", "31/12/2027",
                "pillar", "economy",
                "owner", "Phòng thử nghiệm");
    }

    private static Filled paper() {
        return new Filled(
                Map.of("kind", "cv", "title", "Lý lịch thử"),
                new Browser.Chosen("file", "ly-lich.pdf", Pictures.pdf()));
    }

    private static Filled fields(Map<String, String> fields) {
        return new Filled(fields, null);
    }

    private static Filled photo(Map<String, String> fields) {
        return new Filled(fields, new Browser.Chosen("photo", "giay.jpg", Pictures.jpeg(6)));
    }

    private static Filled certificate(Belongings things) {
        return new Filled(
                Forms.certificate("VG-" + UUID.randomUUID(), things.id(Thing.PLOT)),
                new Browser.Chosen("scan", "giay.pdf", Pictures.pdf()));
    }
}
