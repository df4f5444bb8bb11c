package vn.nhan.business.letter;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;

/** An officer sees whom letters would reach, has them printed, fetches them, takes them back. */
@Path("/office/letters")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.OFFICER_NAME)
class LetterPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(Form form, LetterDesk desk);

        static native TemplateInstance batch(Form form, LetterLine batch);
    }

    private final LetterService letters;
    private final Origin origin;
    private final PageContext page;
    private final Pages pages;

    LetterPages(LetterService letters, Origin origin, PageContext page, Pages pages) {
        this.letters = letters;
        this.origin = origin;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> list(
            @RestQuery @Nullable String kind,
            @RestQuery @Nullable String status,
            @RestQuery @Nullable String commune,
            @RestQuery @Nullable String count) {
        var form = Form.empty(page.getLocale())
                .with("kind", chosen(kind))
                .with("status", chosen(status))
                .with("commune", chosen(commune));
        return desk(form, count != null).chain(desk -> pages.show(Templates.list(form, desk)));
    }

    @POST
    public Uni<Response> request() {
        var form = Form.sent(page.getLocale());
        var command = new LetterService.NewLetters(
                form.optional("kind"),
                form.optional("status"),
                form.optional("commune"),
                form.value("contact"),
                form.read("count", Integer::valueOf));
        return pages.submitLoading(
                form,
                refused -> desk(refused, true).map(desk -> Templates.list(refused, desk)),
                () -> letters.request(command, origin.get()).map(LetterPages::address));
    }

    @GET
    @Path("{id}")
    public Uni<Response> batch(@RestPath UUID id) {
        return shown(id, Form.empty(page.getLocale())).chain(pages::show);
    }

    @GET
    @Path("{id}/file")
    @Produces("application/pdf")
    public Uni<Response> file(@RestPath UUID id) {
        return letters.fetch(id).map(LetterResource::download);
    }

    @POST
    @Path("{id}/cancellation")
    public Uni<Response> cancel(@RestPath UUID id) {
        return pages.submitLoading(
                Form.sent(page.getLocale()),
                refused -> shown(id, refused),
                () -> letters.cancel(id).map(LetterPages::address));
    }

    @POST
    @Path("{id}/revocation")
    public Uni<Response> revoke(@RestPath UUID id) {
        return pages.submitLoading(
                Form.sent(page.getLocale()),
                refused -> shown(id, refused),
                () -> letters.revoke(id).map(LetterPages::address));
    }

    /** @param counted whether the officer has asked how many it would be */
    private Uni<LetterDesk> desk(Form form, boolean counted) {
        var whom = new Whom(form.optional("kind"), form.optional("status"), form.optional("commune"));
        return letters.preview(whom)
                .chain(preview -> letters.list().map(all -> LetterDesk.of(preview, counted, all, page.getLang())));
    }

    private Uni<TemplateInstance> shown(UUID id, Form form) {
        return letters.find(id).map(view -> Templates.batch(form, LetterLine.of(view, words())));
    }

    private LetterMessages words() {
        return MessageBundles.get(LetterMessages.class, Localized.Literal.of(page.getLang()));
    }

    private static @Nullable String chosen(@Nullable String asked) {
        return asked == null || asked.isEmpty() ? null : asked;
    }

    private static String address(LetterView view) {
        return "/office/letters/" + view.id();
    }
}
