package vn.nhan.marketplace.mapping;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;

/** Matching categories on a phone, in three steps: the category, what the marketplace asks there, a last look. */
@Path("/my/marketplaces/{accountId}/categories")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
class MappingPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(Form form, MappingSheet.ListSheet sheet);

        static native TemplateInstance choose(Form form, MappingSheet.ChooseSheet sheet);

        static native TemplateInstance attributes(Form form, MappingSheet.AttributesSheet sheet);

        static native TemplateInstance answers(Form form, MappingSheet.AnswersSheet sheet);
    }

    private final MappingReading reading;
    private final MappingService service;
    private final PageContext page;
    private final Pages pages;

    MappingPages(MappingReading reading, MappingService service, PageContext page, Pages pages) {
        this.reading = reading;
        this.service = service;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> list(@RestPath UUID accountId, @RestQuery @Nullable String done) {
        return reading.overview(accountId)
                .chain(found ->
                        pages.show(Templates.list(Form.empty(page.getLocale()), sheet().list(found, done != null))));
    }

    /** Asks the marketplace again. */
    @POST
    public Uni<Response> askAgain(@RestPath UUID accountId) {
        return pages.submitLoading(
                Form.sent(page.getLocale()),
                refused ->
                        reading.overview(accountId).map(found -> Templates.list(refused, sheet().list(found, false))),
                () -> reading.again(accountId).map(found -> home(accountId)));
    }

    @GET
    @Path("{category}")
    public Uni<Response> choose(@RestPath UUID accountId, @RestPath String category, @RestQuery @Nullable String q) {
        return reading.detail(accountId, category, q).chain(found -> {
            var form = Form.empty(page.getLocale()).with("q", q);
            found.match().ifPresent(match -> form.with(MappingForm.REMOTE, match.remoteCategory()));
            return pages.show(Templates.choose(form, sheet().choose(found, q != null && !q.isBlank())));
        });
    }

    @GET
    @Path("{category}/attributes")
    public Uni<Response> attributes(@RestPath UUID accountId, @RestPath String category, @Context UriInfo address) {
        var form = MappingForm.asked(address.getQueryParameters(), page.getLocale());
        return form.optional(MappingForm.REMOTE) == null
                ? reading.detail(accountId, category, null)
                        .map(found -> Pages.seeOther(home(accountId) + "/" + category))
                : reading.demands(accountId, category, form.value(MappingForm.REMOTE))
                        .chain(found -> pages.show(Templates.attributes(
                                form.names().size() > 1 ? form : MappingForm.filled(form, found),
                                sheet().attributes(found))));
    }

    /** What is wrong brings back the second step. */
    @GET
    @Path("{category}/answers")
    public Uni<Response> answers(@RestPath UUID accountId, @RestPath String category, @Context UriInfo address) {
        var form = MappingForm.asked(address.getQueryParameters(), page.getLocale());
        return reading.demands(accountId, category, form.value(MappingForm.REMOTE))
                .chain(found -> {
                    var matching = MappingForm.read(form, found.rules());
                    return pages.replyLoading(
                            form,
                            refused -> Uni.createFrom().item(Templates.attributes(refused, sheet().attributes(found))),
                            () -> service.tried(accountId, category, matching)
                                    .chain(tried -> pages.show(answers(
                                            form.with(
                                                    MappingForm.VERSION,
                                                    found.match()
                                                            .map(Match::version)
                                                            .orElse(0)),
                                            tried))));
                });
    }

    @POST
    @Path("{category}")
    public Uni<Response> match(@RestPath UUID accountId, @RestPath String category) {
        var form = Form.sent(page.getLocale());
        return reading.demands(accountId, category, form.value(MappingForm.REMOTE))
                .chain(found -> {
                    var matching = MappingForm.read(form, found.rules());
                    return pages.submitLoading(
                            form,
                            refused ->
                                    service.tried(accountId, category, matching).map(tried -> answers(refused, tried)),
                            () -> service.match(accountId, category, matching, MappingForm.version(form))
                                    .map(done -> home(accountId) + "?done=" + category));
                });
    }

    private TemplateInstance answers(Form form, MappingService.Tried tried) {
        var account = tried.demands().account();
        var query = form.names().stream()
                .filter(name -> name.startsWith(Matching.field("")) || name.startsWith(MappingForm.ours("")))
                .sorted()
                .map(name -> "&" + encoded(name) + "=" + encoded(form.value(name)))
                .collect(Collectors.joining());
        var back = home(account.id()) + "/" + tried.demands().line().category() + "/attributes?remote="
                + encoded(form.value(MappingForm.REMOTE)) + query;
        return Templates.answers(form, sheet().answers(tried, form, back));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private MappingSheet sheet() {
        return new MappingSheet(page.getLang());
    }

    private static String home(UUID accountId) {
        return "/my/marketplaces/" + accountId + "/categories";
    }
}
