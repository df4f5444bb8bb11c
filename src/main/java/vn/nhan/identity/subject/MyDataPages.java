package vn.nhan.identity.subject;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.RecentProof;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.tenant.TenantRegistry;

/** What is kept of the signed-in person, and what they may ask about it. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class MyDataPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance mine(
                Form form,
                List<RequestLine> requests,
                List<KindChoice> kinds,
                MyErasure.@Nullable ErasureView erasure,
                boolean sent);
    }

    private final MyRequests requests;
    private final MyErasure erasure;
    private final PersonalData data;
    private final RecentProof proof;
    private final TenantRegistry registry;
    private final Vertx vertx;
    private final PageContext page;
    private final Pages pages;

    MyDataPages(
            MyRequests requests,
            MyErasure erasure,
            PersonalData data,
            RecentProof proof,
            TenantRegistry registry,
            Vertx vertx,
            PageContext page,
            Pages pages) {
        this.requests = requests;
        this.erasure = erasure;
        this.data = data;
        this.proof = proof;
        this.registry = registry;
        this.vertx = vertx;
        this.page = page;
        this.pages = pages;
    }

    @GET
    @Path("account/data")
    public Uni<Response> mine(@RestQuery @Nullable String sent) {
        return shown(Form.empty(page.getLocale()), sent != null).chain(pages::show);
    }

    @POST
    @Path("account/data")
    public Uni<Response> asked() {
        var form = Form.sent(page.getLocale());
        var asked = read(form);
        return pages.submitLoading(
                form,
                refused -> shown(refused, false),
                () -> requests.ask(asked).replaceWith("/account/data?sent=1"));
    }

    @GET
    @Path("account/data/export.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Uni<Response> json() {
        return proven("export.json", () -> data.collect().map(export -> download(export, "json", "application/json")));
    }

    @GET
    @Path("account/data/export.pdf")
    @Produces("application/pdf")
    public Uni<Response> pdf() {
        var reader = page.getLocale();
        return proven(
                "export.pdf",
                () -> data.collect()
                        .chain(export -> vertx.executeBlocking(
                                () -> new ExportPdf(
                                                reader,
                                                slug -> registry.bySlug(slug)
                                                        .map(province ->
                                                                province.name().in(reader))
                                                        .orElse(slug))
                                        .of(export),
                                false))
                        .map(bytes -> download(bytes, "pdf", "application/pdf")));
    }

    /** Who hasn't shown the password just now does so first, and comes back. */
    private Uni<Response> proven(String file, Supplier<Uni<Response>> work) {
        return proof.stands()
                .chain(stands -> stands
                        ? work.get()
                        : Uni.createFrom().item(Pages.seeOther("/account/proof?next=/account/data/" + file)));
    }

    private static Response download(Object body, String extension, String type) {
        return Response.ok(body, type)
                .header("Content-Disposition", "attachment; filename=\"nhan." + extension + "\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    @SuppressWarnings("NullAway") // a missing kind goes on to the validation, which names it
    private static MyRequests.NewRequest read(Form form) {
        return new MyRequests.NewRequest(form.read("kind", RequestKind::of), form.optional("text"));
    }

    private Uni<TemplateInstance> shown(Form form, boolean sent) {
        var words = MessageBundles.get(SubjectMessages.class, Localized.Literal.of(page.getLang()));
        return requests.mine()
                .chain(mine -> erasure.standing()
                        .map(standing -> Templates.mine(
                                form,
                                RequestLine.all(mine, words),
                                KindChoice.all(words),
                                standing.orElse(null),
                                sent)));
    }
}
