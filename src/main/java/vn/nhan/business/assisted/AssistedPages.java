package vn.nhan.business.assisted;

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
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessKind;
import vn.nhan.business.ProfileWords;
import vn.nhan.business.document.ChosenFile;
import vn.nhan.business.document.DocumentKind;
import vn.nhan.identity.Role;
import vn.nhan.place.address.CommuneField;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.text.Dates;

/** A helper with a phone at a household's table: a page for each paper, its photo and what stands on it. */
@Path("/helper/onboarding")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.HELPER_NAME)
class AssistedPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance registration(Form form, List<Choice> kinds);

        static native TemplateInstance certificate(Form form, OnboardingCard household);

        static native TemplateInstance packaging(Form form, OnboardingCard household);

        static native TemplateInstance saved(OnboardingCard household);
    }

    private static final String PHOTO = "photo";

    private final OnboardingService onboarding;
    private final CommuneField communes;
    private final Vertx vertx;
    private final PageContext page;
    private final Pages pages;

    AssistedPages(OnboardingService onboarding, CommuneField communes, Vertx vertx, PageContext page, Pages pages) {
        this.onboarding = onboarding;
        this.communes = communes;
        this.vertx = vertx;
        this.page = page;
        this.pages = pages;
    }

    @GET
    @Path("new")
    public Uni<Response> begin() {
        return onboarding
                .homeCommune()
                .map(commune -> Form.empty(page.getLocale())
                        .with("kind", BusinessKind.FARM_HOUSEHOLD.key())
                        .with("commune", commune.orElse(null)))
                .chain(form -> pages.show(Templates.registration(form, kinds())));
    }

    @POST
    @Path("new")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<Response> beginSent(@RestForm(PHOTO) @Nullable FileUpload photo) {
        var form = Form.sent(page.getLocale());
        var words = MessageBundles.get(AssistedMessages.class, Localized.Literal.of("vi"));
        var profile = FirstPaper.read(form, words);
        return pages.submit(
                form,
                refused -> Templates.registration(refused, kinds()),
                () -> communes.settle(form)
                        .chain(() -> ChosenFile.bytes(vertx, photo))
                        .chain(paper -> onboarding.begin(profile, paper))
                        .onFailure()
                        .transform(failure -> FirstPaper.besideItsField(ChosenFile.beside(PHOTO, failure)))
                        .map(id -> address(id) + "/certificate"));
    }

    @GET
    @Path("{id}/certificate")
    public Uni<Response> certificate(@RestPath UUID id) {
        return onboarding.read(id).chain(found -> {
            var facts = found.facts();
            var until = facts.certificateUntil();
            var form = Form.empty(page.getLocale())
                    .with("certificateNumber", facts.certificateNumber())
                    .with("certifier", facts.certifier())
                    .with("certificateUntil", until == null ? null : Dates.format(until));
            return pages.show(Templates.certificate(form, card(found)));
        });
    }

    @POST
    @Path("{id}/certificate")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<Response> certificateSent(@RestPath UUID id, @RestForm(PHOTO) @Nullable FileUpload photo) {
        var form = Form.sent(page.getLocale());
        var facts = new NotedFacts(
                null,
                form.optional("certificateNumber"),
                form.optional("certifier"),
                form.read("certificateUntil", Dates::parse));
        return pages.submitLoading(
                form,
                refused -> onboarding.read(id).map(found -> Templates.certificate(refused, card(found))),
                () -> add(id, DocumentKind.CERTIFICATE, facts, photo).map(saved -> address(saved) + "/packaging"));
    }

    @GET
    @Path("{id}/packaging")
    public Uni<Response> packaging(@RestPath UUID id) {
        return onboarding
                .read(id)
                .chain(found -> pages.show(Templates.packaging(
                        Form.empty(page.getLocale())
                                .with("product", found.facts().product()),
                        card(found))));
    }

    @POST
    @Path("{id}/packaging")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<Response> packagingSent(@RestPath UUID id, @RestForm(PHOTO) @Nullable FileUpload photo) {
        var form = Form.sent(page.getLocale());
        var facts = new NotedFacts(form.optional("product"), null, null, null);
        return pages.submitLoading(
                form,
                refused -> onboarding.read(id).map(found -> Templates.packaging(refused, card(found))),
                () -> add(id, DocumentKind.PACKAGING, facts, photo).map(AssistedPages::address));
    }

    /** Saved as a draft: what is known, what is missing, and how to ask the household. */
    @GET
    @Path("{id}")
    public Uni<Response> saved(@RestPath UUID id) {
        return onboarding.read(id).chain(found -> pages.show(Templates.saved(card(found))));
    }

    private Uni<UUID> add(UUID id, DocumentKind kind, NotedFacts facts, @Nullable FileUpload photo) {
        return ChosenFile.bytes(vertx, photo)
                .chain(paper -> onboarding.add(id, kind, facts, paper))
                .onFailure()
                .transform(failure -> ChosenFile.beside(PHOTO, failure));
    }

    private OnboardingCard card(OnboardingService.Onboarding found) {
        return OnboardingCard.of(found, page.getLang());
    }

    private List<Choice> kinds() {
        var words = ProfileWords.in(page.getLang());
        return Arrays.stream(BusinessKind.values())
                .map(kind -> new Choice(kind.key(), words.kind(kind)))
                .toList();
    }

    private static String address(UUID id) {
        return "/helper/onboarding/" + id;
    }
}
