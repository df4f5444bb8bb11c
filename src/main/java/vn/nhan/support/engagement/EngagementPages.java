package vn.nhan.support.engagement;

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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.document.ChosenFile;
import vn.nhan.identity.RecentProof;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.web.SentFile;

/** What is done in an engagement before it is accepted; each leads back to the page of whoever did it. */
@Path("/engagements")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.EXPERT_NAME, Role.OFFICER_NAME, Role.LEAD_NAME})
class EngagementPages {

    private final EngagementShow show;
    private final TermsService terms;
    private final WorkService work;
    private final EngagementPapers papers;
    private final RecentProof proof;
    private final Vertx vertx;
    private final PageContext page;
    private final Pages pages;

    EngagementPages(
            EngagementShow show,
            TermsService terms,
            WorkService work,
            EngagementPapers papers,
            RecentProof proof,
            Vertx vertx,
            PageContext page,
            Pages pages) {
        this.show = show;
        this.terms = terms;
        this.work = work;
        this.papers = papers;
        this.proof = proof;
        this.vertx = vertx;
        this.page = page;
        this.pages = pages;
    }

    @GET
    @Path("{id}/terms")
    @RolesAllowed({Role.MEMBER_NAME, Role.EXPERT_NAME})
    public Uni<Response> write(@RestPath UUID id) {
        return show.desk(id)
                .map(desk -> EngagementShow.Templates.terms(
                        EngagementForms.filled(
                                Form.empty(page.getLocale()), desk.it().terms()),
                        desk))
                .chain(pages::show);
    }

    @POST
    @Path("{id}/terms")
    @RolesAllowed({Role.MEMBER_NAME, Role.EXPERT_NAME})
    public Uni<Response> proposed(@RestPath UUID id) {
        var form = Form.sent(page.getLocale());
        var asked = EngagementForms.terms(form);
        return pages.submitLoading(form, refused -> show.terms(id, refused), () -> show.back(terms.propose(id, asked)));
    }

    /** Whoever has shown the password long ago shows it again, and then comes back to read once more. */
    @POST
    @Path("{id}/signature")
    @RolesAllowed({Role.MEMBER_NAME, Role.EXPERT_NAME})
    public Uni<Response> signed(@RestPath UUID id) {
        var form = Form.sent(page.getLocale());
        var seen = seen(form);
        return proof.stands()
                .chain(stands -> stands
                        ? show.submit(id, form, () -> terms.sign(id, seen))
                        : show.desk(id).map(desk -> Pages.seeOther("/account/proof?next=" + desk.base())));
    }

    @POST
    @Path("{id}/meetings")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.EXPERT_NAME})
    public Uni<Response> planned(@RestPath UUID id) {
        var form = Form.sent(page.getLocale());
        var told = EngagementForms.meeting(form);
        return show.submit(id, form, () -> work.plan(id, told));
    }

    @GET
    @Path("{id}/meetings/{meetingId}/check-in")
    @RolesAllowed(Role.EXPERT_NAME)
    public Uni<Response> arrival(@RestPath UUID id, @RestPath UUID meetingId) {
        return show.arrival(id, meetingId, Form.empty(page.getLocale())).chain(pages::show);
    }

    @POST
    @Path("{id}/meetings/{meetingId}/check-in")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.EXPERT_NAME)
    public Uni<Response> arrived(
            @RestPath UUID id, @RestPath UUID meetingId, @RestForm("photo") @Nullable FileUpload photo) {
        var form = Form.sent(page.getLocale());
        var told = EngagementForms.checkIn(form);
        return pages.submitLoading(
                form,
                refused -> show.arrival(id, meetingId, refused),
                () -> show.back(ChosenFile.bytes(vertx, photo)
                        .chain(file -> work.checkIn(id, meetingId, told, file.orElse(null)))
                        .onFailure()
                        .transform(failure -> ChosenFile.beside("photo", failure))));
    }

    @POST
    @Path("{id}/meetings/{meetingId}/confirmation")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
    public Uni<Response> confirmed(@RestPath UUID id, @RestPath UUID meetingId) {
        return show.submit(id, Form.sent(page.getLocale()), () -> work.confirm(id, meetingId));
    }

    @POST
    @Path("{id}/meetings/{meetingId}/absence")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.EXPERT_NAME})
    public Uni<Response> missed(@RestPath UUID id, @RestPath UUID meetingId) {
        return show.submit(id, Form.sent(page.getLocale()), () -> work.missed(id, meetingId));
    }

    @GET
    @Path("{id}/meetings/{meetingId}/photo")
    @Produces(MediaType.WILDCARD)
    public Uni<Response> photo(@RestPath UUID id, @RestPath UUID meetingId) {
        return papers.photo(id, meetingId).map(SentFile::shown);
    }

    @POST
    @Path("{id}/deliverables")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.EXPERT_NAME)
    public Uni<Response> handedOver(@RestPath UUID id, @RestForm("file") @Nullable FileUpload file) {
        var form = Form.sent(page.getLocale());
        var told = new NewDeliverable(form.value("description").replace("\r", ""), form.optional("link"));
        return show.submit(
                id,
                form,
                () -> ChosenFile.bytes(vertx, file)
                        .chain(paper -> work.receive(id, told, paper.orElse(null)))
                        .chain(taken -> work.handOver(id, told, taken.orElse(null)))
                        .onFailure()
                        .transform(failure -> ChosenFile.beside("file", failure)));
    }

    @GET
    @Path("{id}/deliverables/{deliverableId}/file")
    @Produces(MediaType.WILDCARD)
    public Uni<Response> file(@RestPath UUID id, @RestPath UUID deliverableId) {
        return papers.deliverable(id, deliverableId).map(SentFile::shown);
    }

    @POST
    @Path("{id}/delivery")
    @RolesAllowed(Role.EXPERT_NAME)
    public Uni<Response> delivered(@RestPath UUID id) {
        return show.submit(id, Form.sent(page.getLocale()), () -> work.deliver(id));
    }

    @GET
    @Path("{id}/contract.pdf")
    @Produces("application/pdf")
    public Uni<Response> contract(@RestPath UUID id) {
        return papers.of(id, EngagementPapers.Kind.CONTRACT).map(SentFile::shown);
    }

    @GET
    @Path("{id}/minutes.pdf")
    @Produces("application/pdf")
    public Uni<Response> minutes(@RestPath UUID id) {
        return papers.of(id, EngagementPapers.Kind.MINUTES).map(SentFile::shown);
    }

    @SuppressWarnings("NullAway") // what is missing goes on to the validation
    private static TermsService.Signing seen(Form form) {
        return new TermsService.Signing(form.read("version", Integer::valueOf), form.value("sha256"));
    }
}
