package vn.nhan.identity.subject;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.RecentProof;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;

/** The password once more, on the way to something that can't be undone. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class ProofPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance ask(Form form, String next);
    }

    private final RecentProof proof;
    private final PageContext page;
    private final Pages pages;

    ProofPages(RecentProof proof, PageContext page, Pages pages) {
        this.proof = proof;
        this.page = page;
        this.pages = pages;
    }

    @GET
    @Path("account/proof")
    public Uni<Response> ask(@RestQuery @Nullable String next) {
        return pages.show(Templates.ask(Form.empty(page.getLocale()), Pages.localPath(next)));
    }

    @POST
    @Path("account/proof")
    public Uni<Response> shown() {
        var form = Form.sent(page.getLocale());
        var next = Pages.localPath(form.value("next"));
        return pages.submit(
                form,
                refused -> Templates.ask(refused, next),
                () -> proof.show(new RecentProof.Shown(form.value("proof"))).replaceWith(next));
    }
}
