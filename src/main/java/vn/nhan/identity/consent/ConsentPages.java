package vn.nhan.identity.consent;

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
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;

/** What the signed-in person is asked: one plain question each, on or off, and back again. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class ConsentPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(Form form, List<ConsentView> consents, @Nullable ConsentView changed);
    }

    private final ConsentService consents;
    private final PageContext page;
    private final Pages pages;

    ConsentPages(ConsentService consents, PageContext page, Pages pages) {
        this.consents = consents;
        this.page = page;
        this.pages = pages;
    }

    @GET
    @Path("account/consents")
    public Uni<Response> list(@RestQuery @Nullable String changed) {
        return shown(Form.empty(page.getLocale()), changed).chain(pages::show);
    }

    @POST
    @Path("account/consents")
    public Uni<Response> answered() {
        var form = Form.sent(page.getLocale());
        var purpose = form.value("purpose");
        var version = form.read("textVersion", Integer::valueOf);
        return pages.submitLoading(
                form,
                refused -> shown(refused, null),
                () -> consents.answer(purpose, answer(form, version), Channel.SELF_PAGE)
                        .replaceWith("/account/consents?changed=" + purpose));
    }

    @SuppressWarnings("NullAway") // a missing version goes on to the validation, which names it
    private static ConsentService.Answer answer(Form form, @Nullable Integer version) {
        return new ConsentService.Answer(form.value("given").equals("true"), version);
    }

    private Uni<TemplateInstance> shown(Form form, @Nullable String changed) {
        return consents.mine(page.getLocale())
                .map(all -> Templates.list(
                        form,
                        all,
                        all.stream()
                                .filter(consent -> consent.purpose().equals(changed))
                                .findFirst()
                                .orElse(null)));
    }
}
