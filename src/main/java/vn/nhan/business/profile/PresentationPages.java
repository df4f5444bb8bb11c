package vn.nhan.business.profile;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
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
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.MyBusiness;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.problem.Invalid;

/** How a business shows itself to customers: story, languages, contact, pictures, and what stays off its page. */
@Path("/my/presentation")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
class PresentationPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance show(Form form, PresentationDesk desk);
    }

    private final PresentationService presentations;
    private final PictureService pictures;
    private final MyBusiness mine;
    private final Vertx vertx;
    private final PageContext page;
    private final Pages pages;

    PresentationPages(
            PresentationService presentations,
            PictureService pictures,
            MyBusiness mine,
            Vertx vertx,
            PageContext page,
            Pages pages) {
        this.presentations = presentations;
        this.pictures = pictures;
        this.mine = mine;
        this.vertx = vertx;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> show(@RestQuery @Nullable UUID business) {
        return mine.show(business, own -> shown(own, Form.empty(page.getLocale()), null));
    }

    @POST
    public Uni<Response> write(@RestQuery @Nullable UUID business) {
        var form = Form.sent(page.getLocale());
        var ticked = new PresentationDesk.Ticked(Form.all("languages"), Form.all("fields"));
        var version = form.read("version", Integer::valueOf);
        var text = new PresentationText(
                form.optional("story"),
                form.optional("storyEn"),
                Form.all("languages"),
                form.optional("email"),
                form.optional("website"),
                ticked.hidden());
        return mine.require(business)
                .chain(own -> pages.submitLoading(
                        form,
                        refused -> shown(own, refused, ticked),
                        () -> presentations.write(own.id(), text, version).map(done -> address(own))));
    }

    @POST
    @Path("pictures")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<Response> addPicture(
            @RestQuery @Nullable UUID business, @RestForm("picture") @Nullable FileUpload picture) {
        var form = Form.sent(page.getLocale());
        var what = new PictureService.NewPicture(form.value("purpose"), form.value("alt"));
        return act(business, form, own -> {
            if (picture == null
                    || picture.fileName() == null
                    || picture.fileName().isEmpty()) {
                throw new Invalid("picture", "value.required");
            }
            return vertx.fileSystem()
                    .readFile(picture.uploadedFile().toString())
                    .chain(file -> pictures.add(own.id(), what, file.getBytes()));
        });
    }

    @POST
    @Path("pictures/{id}/removal")
    public Uni<Response> removePicture(@RestPath UUID id, @RestQuery @Nullable UUID business) {
        return act(business, Form.sent(page.getLocale()), own -> pictures.remove(own.id(), id));
    }

    @POST
    @Path("pictures/{id}/restoration")
    public Uni<Response> restorePicture(@RestPath UUID id, @RestQuery @Nullable UUID business) {
        return act(business, Form.sent(page.getLocale()), own -> pictures.restore(own.id(), id));
    }

    private Uni<Response> act(@Nullable UUID business, Form form, Function<BusinessRef, Uni<Presentation>> deed) {
        return mine.require(business)
                .chain(own -> pages.submitLoading(
                        form,
                        refused -> shown(own, refused, null),
                        () -> deed.apply(own).map(done -> address(own))));
    }

    private Uni<TemplateInstance> shown(BusinessRef own, Form form, PresentationDesk.@Nullable Ticked ticked) {
        return presentations.read(own.id()).map(shown -> {
            var texts = ProfileTexts.in(page.getLang());
            var desk = PresentationDesk.of(
                    own,
                    shown,
                    ticked == null ? PresentationDesk.Ticked.of(shown) : ticked,
                    new PresentationDesk.Words(page.getLocale(), texts::field));
            return Templates.show(ticked == null ? known(form, shown) : form, desk);
        });
    }

    private static Form known(Form form, Presentation shown) {
        return form.with("version", shown.version())
                .with("story", shown.story())
                .with("storyEn", shown.storyEn())
                .with("email", shown.email())
                .with("website", shown.website());
    }

    private static String address(BusinessRef own) {
        return "/my/presentation?business=" + own.id();
    }

    /** The words for what can be withheld. */
    private record ProfileTexts(ProfileMessages words) {

        static ProfileTexts in(String language) {
            return new ProfileTexts(MessageBundles.get(ProfileMessages.class, Localized.Literal.of(language)));
        }

        String field(PublicField field) {
            return switch (field) {
                case ADDRESS -> words.fieldAddress();
                case REPRESENTATIVE -> words.fieldRepresentative();
                case EMAIL -> words.fieldEmail();
                case WEBSITE -> words.fieldWebsite();
                case TAX_CODE -> words.fieldTaxCode();
                case REGISTRATION -> words.fieldRegistration();
                case SECTOR -> words.fieldSector();
                case LANGUAGES -> words.fieldLanguages();
                case STORY -> words.fieldStory();
                case PHOTOS -> words.fieldPhotos();
            };
        }
    }
}
