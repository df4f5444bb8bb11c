package vn.nhan.marketplace.mapping;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;

/** The three steps of matching a category, and the way back, the same for sellers and for the department. */
@ApplicationScoped
class MappingSteps {

    private static final String NUMBER = "number";

    private final MappingReading reading;
    private final MappingService service;
    private final Undoing undoing;
    private final PageContext page;
    private final Pages pages;

    MappingSteps(MappingReading reading, MappingService service, Undoing undoing, PageContext page, Pages pages) {
        this.reading = reading;
        this.service = service;
        this.undoing = undoing;
        this.page = page;
        this.pages = pages;
    }

    MappingSheet sheet() {
        return new MappingSheet(page.getLang());
    }

    /** What has just been done, with the way back where there is one. */
    Uni<HistorySheet.Done> done(Side side, @Nullable String done, @Nullable String undone) {
        return done == null
                ? Uni.createFrom().item(HistorySheet.Done.nothing(undone != null))
                : undoing.past(side.account(), done).map(past -> HistorySheet.Done.of(side, done, past));
    }

    Uni<Response> choose(Side side, String category, @Nullable String q) {
        return choosing(side, category, q, Form.empty(page.getLocale())).chain(pages::show);
    }

    private Uni<TemplateInstance> choosing(Side side, String category, @Nullable String q, Form form) {
        return reading.detail(side, category, q)
                .chain(found -> undoing.past(side.account(), category).map(past -> {
                    form.with("q", q);
                    found.match().ifPresent(match -> form.with(MappingForm.REMOTE, match.remoteCategory()));
                    var sheet = sheet();
                    return MappingPages.Templates.choose(
                            form,
                            sheet.choose(found, q != null && !q.isBlank()),
                            new HistorySheet(page.getLang()).history(side, past));
                }));
    }

    Uni<Response> attributes(Side side, String category, UriInfo address) {
        var form = MappingForm.asked(address.getQueryParameters(), page.getLocale());
        return form.optional(MappingForm.REMOTE) == null
                ? reading.detail(side, category, null).map(found -> Pages.seeOther(side.category(category)))
                : reading.demands(side, category, form.value(MappingForm.REMOTE))
                        .chain(found -> pages.show(MappingPages.Templates.attributes(
                                form.names().size() > 1 ? form : MappingForm.filled(form, found),
                                sheet().attributes(found))));
    }

    /** What is wrong brings back the second step. */
    Uni<Response> answers(Side side, String category, UriInfo address) {
        var form = MappingForm.asked(address.getQueryParameters(), page.getLocale());
        return reading.demands(side, category, form.value(MappingForm.REMOTE)).chain(found -> {
            var matching = MappingForm.read(form, found.rules());
            return pages.replyLoading(
                    form,
                    refused -> Uni.createFrom()
                            .item(MappingPages.Templates.attributes(refused, sheet().attributes(found))),
                    () -> service.tried(side, category, matching)
                            .chain(tried -> pages.show(answers(
                                    form.with(
                                            MappingForm.VERSION,
                                            found.match().map(Match::version).orElse(0)),
                                    tried))));
        });
    }

    Uni<Response> match(Side side, String category) {
        var form = Form.sent(page.getLocale());
        return reading.demands(side, category, form.value(MappingForm.REMOTE)).chain(found -> {
            var matching = MappingForm.read(form, found.rules());
            return pages.submitLoading(
                    form,
                    refused -> service.tried(side, category, matching).map(tried -> answers(refused, tried)),
                    () -> service.match(side, category, matching, MappingForm.version(form))
                            .map(done -> side.categories() + "?done=" + category));
        });
    }

    Uni<Response> undo(Side side, String category) {
        var form = Form.sent(page.getLocale());
        var number = form.read(NUMBER, Integer::valueOf);
        return pages.submitLoading(
                form,
                refused -> choosing(side, category, null, refused),
                () -> undoing.undo(side.account(), category, number == null ? 0 : number)
                        .map(done -> side.categories() + "?undone=" + category));
    }

    private TemplateInstance answers(Form form, MappingService.Tried tried) {
        var found = tried.demands();
        var query = form.names().stream()
                .filter(name -> name.startsWith(Matching.field("")) || name.startsWith(MappingForm.ours("")))
                .sorted()
                .map(name -> "&" + encoded(name) + "=" + encoded(form.value(name)))
                .collect(Collectors.joining());
        var back = found.side().category(found.line().category()) + "/attributes?remote="
                + encoded(form.value(MappingForm.REMOTE)) + query;
        return MappingPages.Templates.answers(form, sheet().answers(tried, form, back));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
