package vn.nhan.catalog.storefront;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;

/** Anybody may say what is wrong with an offer, without an account. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class ReportPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance form(Form form, String name, String href, List<Choice> reasons);

        static native TemplateInstance sent(String href);
    }

    private final ReportDesk desk;
    private final GoodsLinks wares;
    private final PageContext page;
    private final Pages pages;
    private final HttpServerRequest request;

    ReportPages(ReportDesk desk, GoodsLinks wares, PageContext page, Pages pages, HttpServerRequest request) {
        this.desk = desk;
        this.wares = wares;
        this.page = page;
        this.pages = pages;
        this.request = request;
    }

    @GET
    @Path("products/{slug}/report")
    public Uni<Response> form(@RestPath String slug) {
        return desk.require(slug).chain(found -> pages.show(asked(Form.empty(page.getLocale()), found)));
    }

    @POST
    @Path("products/{slug}/report")
    public Uni<Response> report(@RestPath String slug) {
        var form = Form.sent(page.getLocale());
        var report = new ReportDesk.NewReport(form.value("reason"), form.value("words"), form.optional("contact"));
        return desk.require(slug)
                .chain(found -> pages.submit(
                        form,
                        refused -> asked(refused, found),
                        () -> desk.report(found, report, address()).replaceWith(wares.path(found) + "/report/sent")));
    }

    @GET
    @Path("products/{slug}/report/sent")
    public Uni<Response> sent(@RestPath String slug) {
        return desk.require(slug).chain(found -> pages.show(Templates.sent(wares.path(found))));
    }

    private TemplateInstance asked(Form form, GoodsQueries.Found found) {
        var words = MessageBundles.get(ShopMessages.class, Localized.Literal.of(page.getLang()));
        var reasons = Arrays.stream(ReportReason.values())
                .map(reason -> new Choice(reason.key(), reason.in(words)))
                .toList();
        return Templates.form(form, wares.of(found).name(), wares.path(found), reasons);
    }

    private String address() {
        return request.remoteAddress() == null ? "" : request.remoteAddress().hostAddress();
    }
}
