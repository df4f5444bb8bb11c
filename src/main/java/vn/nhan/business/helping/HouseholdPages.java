package vn.nhan.business.helping;

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
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.document.ChosenFile;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.Role;
import vn.nhan.identity.delegation.Granting;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.storage.UploadFailure;

/** A helper's households: who they are, what may be done, and how to be let in. */
@Path("/helper/households")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.HELPER_NAME)
class HouseholdPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance caseload(List<HouseholdCard> cards);

        static native TemplateInstance enterCode(Form form);

        static native TemplateInstance enterProof(
                Form form, List<HelpersDesk.PurposeTick> purposes, List<Choice> proofs);

        static native TemplateInstance household(
                Form form, HouseholdCard card, List<HelpersDesk.PurposeTick> purposes, List<Choice> proofs);

        static native TemplateInstance paper(HouseholdCard card, String helperName, List<Choice> purposes);

        static native TemplateInstance handover(HouseholdCard card, Granting.CodeShown shown, String address);
    }

    private final CaseloadQueries caseload;
    private final HelperService helper;
    private final DelegationService delegations;
    private final HandoverService handovers;
    private final CurrentActor actor;
    private final Vertx vertx;
    private final PageContext page;
    private final Pages pages;

    HouseholdPages(
            CaseloadQueries caseload,
            HelperService helper,
            DelegationService delegations,
            HandoverService handovers,
            CurrentActor actor,
            Vertx vertx,
            PageContext page,
            Pages pages) {
        this.caseload = caseload;
        this.helper = helper;
        this.delegations = delegations;
        this.handovers = handovers;
        this.actor = actor;
        this.vertx = vertx;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> list() {
        return caseload.mine()
                .map(found -> found.stream().map(this::card).toList())
                .chain(cards -> pages.show(Templates.caseload(cards)));
    }

    @GET
    @Path("code")
    public Uni<Response> enterCode() {
        return pages.show(Templates.enterCode(Form.empty(page.getLocale())));
    }

    @POST
    @Path("code")
    public Uni<Response> codeSent() {
        var form = Form.sent(page.getLocale());
        return pages.submit(
                form,
                Templates::enterCode,
                () -> helper.acceptCode(form.value("taxCode"), form.value("code"))
                        .map(given -> address(given.businessId())));
    }

    @GET
    @Path("proof")
    public Uni<Response> enterProof() {
        return pages.show(proofOf(Form.empty(page.getLocale()), List.of()));
    }

    @POST
    @Path("proof")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<Response> proofSent(@RestForm("file") @Nullable FileUpload file) {
        var form = Form.sent(page.getLocale());
        var ticked = Form.all("purposes");
        var command = HelpingForms.proven(form, ticked);
        return pages.submit(
                form,
                refused -> proofOf(refused, ticked),
                () -> helper.withoutAccount(form.value("taxCode"))
                        .chain(id -> prove(id, command, file))
                        .map(HouseholdPages::address));
    }

    @GET
    @Path("{id}")
    public Uni<Response> household(@RestPath UUID id) {
        return shown(id, Form.empty(page.getLocale()), List.of()).chain(pages::show);
    }

    @POST
    @Path("{id}/proof")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<Response> proof(@RestPath UUID id, @RestForm("file") @Nullable FileUpload file) {
        var form = Form.sent(page.getLocale());
        var ticked = Form.all("purposes");
        var command = HelpingForms.proven(form, ticked);
        return pages.submitLoading(
                form,
                refused -> shown(id, refused, ticked),
                () -> prove(id, command, file).map(HouseholdPages::address));
    }

    private Uni<UUID> prove(UUID id, HelperService.NewDelegation command, @Nullable FileUpload file) {
        return ChosenFile.bytes(vertx, file)
                .chain(bytes -> helper.receive(id, command, bytes.orElse(null)))
                .onFailure(UploadFailure.class)
                .transform(HouseholdPages::besideTheFile)
                .chain(received -> helper.accept(id, command, received))
                .replaceWith(id);
    }

    /** To be printed and signed. */
    @GET
    @Path("{id}/form")
    public Uni<Response> paper(@RestPath UUID id) {
        return caseload.mine(id)
                .chain(household -> pages.show(Templates.paper(
                        card(household),
                        actor.require().name(),
                        HelpingWords.in(page.getLang()).purposes())));
    }

    /** Answers with the code itself: it is shown once and stands in no address. */
    @POST
    @Path("{id}/handover-code")
    public Uni<Response> handoverCode(@RestPath UUID id) {
        return caseload.mine(id)
                .chain(household -> handovers
                        .offer(id)
                        .chain(shown -> pages.show(Templates.handover(card(household), shown, "/my/handover"))));
    }

    /** The helper gives the permission back. */
    @POST
    @Path("{id}/end")
    public Uni<Response> end(@RestPath UUID id) {
        return caseload.mine(id)
                .chain(household -> delegations.end(household.delegation().id(), null))
                .replaceWith(() -> Pages.seeOther("/helper/households"));
    }

    private Uni<TemplateInstance> shown(UUID id, Form form, List<String> ticked) {
        var words = HelpingWords.in(page.getLang());
        var ticks = HelpersDesk.PurposeTick.ticking(HelpersDesk.PurposeTick.all(words.purposes()), ticked);
        return caseload.mine(id).map(household -> Templates.household(form, card(household), ticks, words.proofs()));
    }

    private TemplateInstance proofOf(Form form, List<String> ticked) {
        var words = HelpingWords.in(page.getLang());
        var ticks = HelpersDesk.PurposeTick.ticking(HelpersDesk.PurposeTick.all(words.purposes()), ticked);
        return Templates.enterProof(form, ticks, words.proofs());
    }

    private HouseholdCard card(CaseloadQueries.Household household) {
        var labels = MessageBundles.get(HelperMessages.class, Localized.Literal.of(page.getLang()));
        return HouseholdCard.of(household, HelpingWords.in(page.getLang()), labels);
    }

    private static Throwable besideTheFile(Throwable failure) {
        return failure instanceof UploadFailure refused ? new Invalid("file", refused.code(), refused.args()) : failure;
    }

    private static String address(UUID id) {
        return "/helper/households/" + id;
    }
}
