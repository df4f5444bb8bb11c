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
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.RecentProof;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.problem.ProblemTexts;

/** Being forgotten: what goes, what stays and why, and seven days to change one's mind. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class ErasurePages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance confirm(Form form, List<String> reasons);

        static native TemplateInstance standing(Form form, MyErasure.ErasureView erasure, boolean justAsked);
    }

    private final MyErasure erasure;
    private final RecentProof proof;
    private final PageContext page;
    private final Pages pages;

    ErasurePages(MyErasure erasure, RecentProof proof, PageContext page, Pages pages) {
        this.erasure = erasure;
        this.proof = proof;
        this.page = page;
        this.pages = pages;
    }

    @GET
    @Path("account/data/erasure")
    public Uni<Response> show(@RestQuery @Nullable String asked) {
        return shown(Form.empty(page.getLocale()), asked != null).chain(pages::show);
    }

    @POST
    @Path("account/data/erasure")
    public Uni<Response> asked() {
        var form = Form.sent(page.getLocale());
        return proof.stands()
                .chain(stands -> stands
                        ? pages.submitLoading(
                                form,
                                refused -> shown(refused, false),
                                () -> sure(form)
                                        .chain(() -> erasure.ask(null))
                                        .replaceWith(MyErasure.PAGE + "?asked=1"))
                        : Uni.createFrom().item(Pages.seeOther("/account/proof?next=" + MyErasure.PAGE)));
    }

    @POST
    @Path("account/data/erasure/cancellation")
    public Uni<Response> cancelled() {
        return pages.submitLoading(
                Form.sent(page.getLocale()),
                refused -> shown(refused, false),
                () -> erasure.cancel().replaceWith("/account/data"));
    }

    private static Uni<Void> sure(Form form) {
        if (!form.ticked("sure")) {
            throw new Invalid("sure", "subject.not-sure");
        }
        return Uni.createFrom().voidItem();
    }

    private Uni<TemplateInstance> shown(Form form, boolean justAsked) {
        return erasure.standing()
                .chain(standing -> standing.isPresent()
                        ? Uni.createFrom().item(Templates.standing(form, standing.get(), justAsked))
                        : erasure.reasons()
                                .map(reasons -> Templates.confirm(
                                        form,
                                        reasons.stream()
                                                .map(reason -> ProblemTexts.sentence(
                                                        reason.code(), reason.args(), page.getLocale()))
                                                .toList())));
    }
}
