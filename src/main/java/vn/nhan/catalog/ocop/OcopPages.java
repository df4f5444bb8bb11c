package vn.nhan.catalog.ocop;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;
import vn.nhan.platform.web.SentFile;

/** The department's desk for OCOP recognitions: those that wait, all of them, and each with what may be done about it. */
@Path("/office/ocop")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.OFFICER_NAME)
class OcopPages {

    private static final int PAGE = 50;

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(Listed list);

        static native TemplateInstance show(Form form, Shown shown);
    }

    record Row(String product, String business, RecognitionCard card) {}

    /**
     * @param standing that was asked for, or empty
     * @param waiting how many wait for an officer
     */
    record Listed(
            List<Row> rows,
            String standing,
            List<Choice> standings,
            long waiting,
            @Nullable String next,
            @Nullable String first,
            Form form) {

        Listed continued() {
            return new Listed(rows, standing, standings, waiting, next, address(standing), form);
        }
    }

    record Shown(String product, UUID businessId, RecognitionCard card, List<RecognitionCard> others) {}

    private final Register register;
    private final RecognitionService recognitions;
    private final RecognitionReview review;
    private final ValidityService validity;
    private final RecognitionDesks desks;
    private final PageContext page;
    private final Pages pages;

    OcopPages(
            Register register,
            RecognitionService recognitions,
            RecognitionReview review,
            ValidityService validity,
            RecognitionDesks desks,
            PageContext page,
            Pages pages) {
        this.register = register;
        this.recognitions = recognitions;
        this.review = review;
        this.validity = validity;
        this.desks = desks;
        this.page = page;
        this.pages = pages;
    }

    /** Without a standing those that wait are shown, or all when none does. */
    @GET
    public Uni<Response> list(@RestQuery @Nullable String standing, @RestQuery @Nullable String cursor) {
        return register.waiting()
                .chain(waiting -> listed(asked(standing, waiting), Cursor.of(cursor), waiting))
                .map(list -> cursor == null ? list : list.continued())
                .chain(list -> pages.show(Templates.list(list)));
    }

    @GET
    @Path("{id}")
    public Uni<Response> show(@RestPath UUID id) {
        return shown(id, Form.empty(page.getLocale())).chain(pages::show);
    }

    @GET
    @Path("{id}/scan")
    @Produces(MediaType.WILDCARD)
    public Uni<Response> scan(@RestPath UUID id) {
        return recognitions.scan(id).map(SentFile::shown);
    }

    @POST
    @Path("{id}/check")
    public Uni<Response> check(@RestPath UUID id) {
        return act(id, sent(), () -> review.check(id));
    }

    @POST
    @Path("{id}/check/withdrawal")
    public Uni<Response> uncheck(@RestPath UUID id) {
        return act(id, sent(), () -> review.uncheck(id));
    }

    @POST
    @Path("{id}/refusal")
    public Uni<Response> refuse(@RestPath UUID id) {
        var form = sent();
        return act(id, form, () -> review.refuse(id, new RecognitionReview.Refusal(form.value("refusal"))));
    }

    @POST
    @Path("{id}/revocation")
    @SuppressWarnings("NullAway") // a missing day goes on to the validation, which names it
    public Uni<Response> revoke(@RestPath UUID id) {
        var form = sent();
        var day = form.read("revokedOn", Dates::parse);
        return act(
                id, form, () -> review.revoke(id, new Revocation(form.value("decisionNo"), day, form.value("reason"))));
    }

    @POST
    @Path("{id}/validity")
    @SuppressWarnings("NullAway") // as above
    public Uni<Response> askValidity(@RestPath UUID id) {
        var form = sent();
        var day = form.read("validTo", Dates::parse);
        return act(id, form, () -> validity.ask(id, new ValidityService.NewEnd(day, form.value("reason"))));
    }

    @POST
    @Path("{id}/validity/confirmation")
    public Uni<Response> confirmValidity(@RestPath UUID id) {
        return act(id, sent(), () -> validity.confirm(id));
    }

    @POST
    @Path("{id}/validity/withdrawal")
    public Uni<Response> dropValidity(@RestPath UUID id) {
        return act(id, sent(), () -> validity.drop(id));
    }

    private Form sent() {
        return Form.sent(page.getLocale());
    }

    private Uni<Response> act(UUID id, Form form, Supplier<Uni<RecognitionView>> decision) {
        return pages.submitLoading(
                form, refused -> shown(id, refused), () -> decision.get().map(done -> "/office/ocop/" + done.id()));
    }

    private Uni<TemplateInstance> shown(UUID id, Form form) {
        return recognitions
                .read(id)
                .chain(view -> desks.of(view.productId(), page.getLang())
                        .chain(desk -> desks.words(page.getLang()).map(words -> {
                            var card = RecognitionCard.of(view, words, desks.today());
                            var others = desk.cards().stream()
                                    .filter(other -> !other.it().id().equals(id))
                                    .toList();
                            return Templates.show(form, new Shown(desk.product(), desk.businessId(), card, others));
                        })));
    }

    private static String asked(@Nullable String standing, long waiting) {
        if (standing != null) {
            return standing;
        }
        return waiting > 0 ? Standing.DECLARED.key() : "";
    }

    private Uni<Listed> listed(String standing, Cursor from, long waiting) {
        return desks.words(page.getLang())
                .chain(words -> register.list(Standing.find(standing).orElse(null), from, PAGE)
                        .map(found -> listed(found, standing, waiting, words)));
    }

    private Listed listed(Paged<Register.Entry> found, String standing, long waiting, OcopWords words) {
        return new Listed(
                found.items().stream()
                        .map(entry -> new Row(
                                entry.product(),
                                entry.business(),
                                RecognitionCard.of(entry.recognition(), words, desks.today())))
                        .toList(),
                standing,
                words.standings(),
                waiting,
                found.next() == null ? null : address(standing) + "&cursor=" + found.next(),
                null,
                Form.empty(page.getLocale()).with("standing", standing));
    }

    private static String address(String standing) {
        return "/office/ocop?standing="
                + Standing.find(standing).map(Standing::key).orElse("");
    }
}
