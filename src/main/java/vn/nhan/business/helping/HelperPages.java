package vn.nhan.business.helping;

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
import vn.nhan.business.BusinessRef;
import vn.nhan.business.MyBusiness;
import vn.nhan.identity.Role;
import vn.nhan.identity.delegation.Granting;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.web.SentFile;

/** A household's helpers: who they are, what they did, letting one in, sending one away. */
@Path("/my/helpers")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.MEMBER_NAME)
class HelperPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance helpers(Form form, HelpersDesk desk);

        static native TemplateInstance code(BusinessRef business, Granting.CodeShown shown);

        static native TemplateInstance revoke(Form form, BusinessRef business, DelegationCard card);
    }

    private final DelegationService service;
    private final DelegationQueries queries;
    private final HelpersDesks desks;
    private final MyBusiness mine;
    private final PageContext page;
    private final Pages pages;

    HelperPages(
            DelegationService service,
            DelegationQueries queries,
            HelpersDesks desks,
            MyBusiness mine,
            PageContext page,
            Pages pages) {
        this.service = service;
        this.queries = queries;
        this.desks = desks;
        this.mine = mine;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> helpers(@RestQuery @Nullable UUID business, @RestQuery @Nullable String cursor) {
        return mine.showOwn(
                business,
                own -> desk(own, cursor, List.of()).map(desk -> Templates.helpers(Form.empty(page.getLocale()), desk)));
    }

    /** Answers with the code itself: it is shown once and stands in no address. */
    @POST
    @Path("codes")
    public Uni<Response> code(@RestQuery @Nullable UUID business) {
        var form = Form.sent(page.getLocale());
        var ticked = Form.all("purposes");
        var terms = HelpingForms.terms(form, ticked);
        return mine.requireOwn(business)
                .chain(own -> pages.replyLoading(
                        form,
                        refused -> desk(own, null, ticked).map(desk -> Templates.helpers(refused, desk)),
                        () -> service.offer(own.id(), terms).chain(shown -> pages.show(Templates.code(own, shown)))));
    }

    @GET
    @Path("{id}")
    public Uni<Response> ask(@RestPath UUID id) {
        return asked(id, Form.empty(page.getLocale())).chain(pages::show);
    }

    @POST
    @Path("{id}/revocation")
    public Uni<Response> revoke(@RestPath UUID id) {
        var form = Form.sent(page.getLocale());
        return pages.submitLoading(
                form,
                refused -> asked(id, refused),
                () -> service.end(id, new DelegationService.Ending(form.optional("reason")))
                        .map(ended -> "/my/helpers?business=" + ended.businessId()));
    }

    @GET
    @Path("{id}/proof")
    @Produces(MediaType.WILDCARD)
    public Uni<Response> proof(@RestPath UUID id) {
        return service.proof(id).map(SentFile::attached);
    }

    private Uni<HelpersDesk> desk(BusinessRef own, @Nullable String cursor, List<String> ticked) {
        return desks.of(own, cursor, ticked).map(desk -> desk.under("/my/helpers?business=" + own.id() + "&"));
    }

    private Uni<TemplateInstance> asked(UUID id, Form form) {
        return queries.read(id)
                .chain(view -> mine.requireOwn(view.businessId())
                        .map(own ->
                                Templates.revoke(form, own, DelegationCard.of(view, HelpingWords.in(page.getLang())))));
    }
}
