package vn.nhan.business;

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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.place.address.CommuneField;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;

/** A member's own business: write it down, send it to the department, hear what became of it. */
@Path("/my/business")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
class BusinessPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance kinds(boolean onBehalf, List<KindOption> kinds);

        static native TemplateInstance register(Form form, ProfileWords words);

        static native TemplateInstance edit(Form form, ProfileWords words, BusinessView business);

        static native TemplateInstance show(Form form, Dossier dossier, boolean justSent);
    }

    private final BusinessService service;
    private final CommuneField communes;
    private final BusinessPlace place;
    private final Remarks remarks;
    private final PageContext page;
    private final Pages pages;

    BusinessPages(
            BusinessService service,
            CommuneField communes,
            BusinessPlace place,
            Remarks remarks,
            PageContext page,
            Pages pages) {
        this.service = service;
        this.communes = communes;
        this.place = place;
        this.remarks = remarks;
        this.page = page;
        this.pages = pages;
    }

    /** @param kind asked first, on a page of its own: each kind has other papers */
    @GET
    @Path("new")
    public Uni<Response> register(@RestQuery boolean onBehalf, @RestQuery @Nullable String kind) {
        var forOthers = onBehalf || !page.isMember();
        var words = words();
        if (!words.isKind(kind)) {
            return pages.show(Templates.kinds(forOthers, words.kinds()));
        }
        var form = Form.empty(page.getLocale()).with("onBehalf", forOthers ? "true" : null);
        return pages.show(Templates.register(form.with("kind", kind), words));
    }

    @POST
    @Path("new")
    public Uni<Response> registerSent() {
        var form = Form.sent(page.getLocale());
        var onBehalf = form.ticked("onBehalf");
        var profile = ProfileForm.read(form);
        return pages.submit(
                form,
                refused -> Templates.register(refused, words()),
                () -> communes.settle(form)
                        .chain(() -> service.register(profile, onBehalf))
                        .map(business -> onBehalf ? "/helper/households/" + business.id() : address(business.id())));
    }

    @GET
    @Path("{id}")
    public Uni<Response> show(@RestPath UUID id, @RestQuery @Nullable String sent) {
        return shown(id, Form.empty(page.getLocale()), sent != null).chain(pages::show);
    }

    @POST
    @Path("{id}/submission")
    public Uni<Response> submit(@RestPath UUID id) {
        return pages.submitLoading(
                Form.sent(page.getLocale()),
                refused -> shown(id, refused, false),
                () -> service.submit(id).map(business -> address(business.id()) + "?sent=1"));
    }

    @GET
    @Path("{id}/edit")
    public Uni<Response> edit(@RestPath UUID id) {
        return service.read(id)
                .chain(business -> new Dossier(business).isEditable()
                        ? place.of(id)
                                .map(found -> ProfileForm.of(page.getLocale(), business, found))
                                .chain(form -> remarks.on(form, id, page.getLocale()))
                                .map(form -> Templates.edit(form, words(), business))
                                .chain(pages::show)
                        : Uni.createFrom().item(Pages.seeOther(address(id))));
    }

    @POST
    @Path("{id}/edit")
    public Uni<Response> editSent(@RestPath UUID id) {
        var form = Form.sent(page.getLocale());
        var version = form.read("version", Integer::valueOf);
        var profile = ProfileForm.read(form);
        return pages.submitLoading(
                form,
                refused -> service.read(id).map(business -> Templates.edit(refused, words(), business)),
                () -> communes.settle(form)
                        .chain(() -> service.describe(id, profile, version))
                        .map(business -> address(business.id())));
    }

    private Uni<TemplateInstance> shown(UUID id, Form form, boolean justSent) {
        return service.read(id).map(business -> Templates.show(form, new Dossier(business), justSent));
    }

    private static String address(UUID id) {
        return "/my/business/" + id;
    }

    private ProfileWords words() {
        return ProfileWords.in(page.getLang());
    }
}
