package vn.nhan.marketplace.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.document.ChosenFile;
import vn.nhan.identity.Role;
import vn.nhan.marketplace.hand.PackDownload;
import vn.nhan.marketplace.hand.PostingService;
import vn.nhan.marketplace.hand.PostingView;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.problem.FieldError;
import vn.nhan.platform.storage.PhotoIntake;
import vn.nhan.platform.web.SentFile;

/** One listing that its seller puts at a marketplace by hand: the pack, what to copy, and what the seller says of it. */
@Path("/my/marketplaces/{shopId}/listings/{postedId}/posting")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
class PostingPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance show(Form form, PostingSheet sheet);
    }

    private final PostingService postings;
    private final PackDownload packs;
    private final Vertx vertx;
    private final PageContext page;
    private final Pages pages;

    PostingPages(PostingService postings, PackDownload packs, Vertx vertx, PageContext page, Pages pages) {
        this.postings = postings;
        this.packs = packs;
        this.vertx = vertx;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> show(@RestPath UUID shopId, @RestPath UUID postedId) {
        return postings.read(shopId, postedId)
                .map(view -> sheet(filled(view), view))
                .chain(pages::show);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<Response> confirm(
            @RestPath UUID shopId, @RestPath UUID postedId, @RestForm("evidence") @Nullable FileUpload evidence) {
        var form = Form.sent(page.getLocale());
        if (!form.ticked("same")) {
            form.refuse(new FieldError("same", "posting.unsure"));
        }
        var said = new PostingService.Confirmation(form.value("address"), form.optional("goods"));
        return act(
                shopId,
                postedId,
                form,
                () -> taken(shopId, postedId, evidence)
                        .chain(picture -> postings.confirm(shopId, postedId, said, picture)));
    }

    private Uni<Optional<PhotoIntake.Taken>> taken(UUID shopId, UUID postedId, @Nullable FileUpload evidence) {
        return ChosenFile.bytes(vertx, evidence)
                .chain(bytes -> bytes.isEmpty()
                        ? Uni.createFrom().item(Optional.<PhotoIntake.Taken>empty())
                        : postings.receive(shopId, postedId, bytes.get()).map(Optional::of))
                .onFailure()
                .transform(failure -> ChosenFile.beside("evidence", failure));
    }

    @POST
    @Path("removal")
    public Uni<Response> removed(@RestPath UUID shopId, @RestPath UUID postedId) {
        var form = Form.sent(page.getLocale());
        if (!form.ticked("gone")) {
            form.refuse(new FieldError("gone", "posting.unsure"));
        }
        return act(shopId, postedId, form, () -> postings.removed(shopId, postedId));
    }

    @POST
    @Path("undo")
    public Uni<Response> undo(@RestPath UUID shopId, @RestPath UUID postedId) {
        return act(shopId, postedId, Form.sent(page.getLocale()), () -> postings.undo(shopId, postedId));
    }

    @GET
    @Path("evidence")
    @Produces(MediaType.WILDCARD)
    public Uni<Response> evidence(@RestPath UUID shopId, @RestPath UUID postedId) {
        return postings.evidence(shopId, postedId).map(SentFile::shown);
    }

    @GET
    @Path("pack")
    @Produces("application/zip")
    public RestMulti<byte[]> pack(@RestPath UUID shopId, @RestPath UUID postedId) {
        return packs.one(shopId, postedId);
    }

    private Uni<Response> act(UUID shopId, UUID postedId, Form form, Supplier<Uni<PostingView>> work) {
        return pages.submitLoading(
                form,
                refused -> postings.read(shopId, postedId).map(view -> sheet(refused, view)),
                () -> work.get().map(done -> "/my/marketplaces/" + shopId + "/listings/" + postedId + "/posting"));
    }

    private TemplateInstance sheet(Form form, PostingView view) {
        return Templates.show(form, PostingSheet.of(view, page.getLang()));
    }

    private Form filled(PostingView view) {
        var said = view.said();
        return Form.empty(page.getLocale()).with("address", said == null ? "" : said.address());
    }
}
