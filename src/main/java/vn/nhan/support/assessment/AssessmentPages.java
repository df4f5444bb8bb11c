package vn.nhan.support.assessment;

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
import vn.nhan.business.Businesses;
import vn.nhan.business.fact.Sector;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.tenancy.TenantTx;

/** Where assessments begin and end: for members, helpers, and officers who sit down with a firm. */
@Path("/my/assessment")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME})
class AssessmentPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance choose(List<BusinessRef> businesses);

        /** @param gone null unless one was put away a moment ago */
        static native TemplateInstance home(Form form, HomeSheet sheet, @Nullable Gone gone);

        static native TemplateInstance check(Form form, CheckSheet sheet);

        static native TemplateInstance result(ResultSheet sheet);
    }

    /** @param id of the one that was put away; null where there is nothing to bring back */
    record Gone(@Nullable UUID id) {

        static @Nullable Gone of(@Nullable String told) {
            if (told == null) {
                return null;
            }
            try {
                return new Gone(UUID.fromString(told));
            } catch (IllegalArgumentException empty) {
                return new Gone(null);
            }
        }
    }

    private final AssessmentService assessments;
    private final AssessmentHistory history;
    private final Businesses businesses;
    private final TenantTx tx;
    private final PageContext page;
    private final Pages pages;

    AssessmentPages(
            AssessmentService assessments,
            AssessmentHistory history,
            Businesses businesses,
            TenantTx tx,
            PageContext page,
            Pages pages) {
        this.assessments = assessments;
        this.history = history;
        this.businesses = businesses;
        this.tx = tx;
        this.page = page;
        this.pages = pages;
    }

    /**
     * Without a business: the only one that there is, or all to choose from; officers come from their own list.
     *
     * @param gone the one that was put away a moment ago
     */
    @GET
    public Uni<Response> home(@RestQuery @Nullable UUID business, @RestQuery @Nullable String gone) {
        if (business != null) {
            return homeOf(business, Form.empty(page.getLocale()), Gone.of(gone)).chain(pages::show);
        }
        if (page.isVerifier()) {
            return Uni.createFrom().item(Pages.seeOther("/office/assessments"));
        }
        return tx.inTenant(businesses::ofActor)
                .chain(all -> all.size() == 1
                        ? Uni.createFrom()
                                .item(Pages.seeOther(
                                        "/my/assessment?business=" + all.get(0).id()))
                        : pages.show(Templates.choose(all)));
    }

    @POST
    public Uni<Response> begin(@RestQuery @Nullable UUID business) {
        var form = Form.sent(page.getLocale());
        var id = business == null ? form.read("business", UUID::fromString) : business;
        if (id == null) {
            throw new AssessmentFailure.NotFound();
        }
        var told = new NewAssessment(
                form.value("instrument"), form.read("sector", Sector::of), form.read("corrects", UUID::fromString));
        return pages.submitLoading(
                form,
                refused -> homeOf(id, refused, null),
                () -> assessments.begin(id, told).map(AssessmentPages::onward));
    }

    /** The result, or where to go on. */
    @GET
    @Path("{id}")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME, Role.LEAD_NAME})
    public Uni<Response> show(@RestPath UUID id) {
        return assessments.read(id).chain(sheet -> {
            var result = sheet.result();
            if (result == null) {
                return Uni.createFrom().item(Pages.seeOther(onward(sheet)));
            }
            return history.ofEdition(sheet.business().id(), result.edition())
                    .chain(progress ->
                            pages.show(Templates.result(ResultSheet.of(sheet, result, progress, page.getLang()))));
        });
    }

    @GET
    @Path("{id}/check")
    @RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME, Role.OFFICER_NAME, Role.LEAD_NAME})
    public Uni<Response> check(@RestPath UUID id) {
        return checkOf(id, Form.empty(page.getLocale())).chain(pages::show);
    }

    @POST
    @Path("{id}/completion")
    public Uni<Response> finish(@RestPath UUID id) {
        return pages.submitLoading(
                Form.sent(page.getLocale()),
                refused -> checkOf(id, refused),
                () -> assessments.finish(id).map(sheet -> "/my/assessment/" + id));
    }

    private Uni<TemplateInstance> homeOf(UUID business, Form form, @Nullable Gone gone) {
        return history.of(business).map(standing -> Templates.home(form, HomeSheet.of(standing, page.getLang()), gone));
    }

    private Uni<TemplateInstance> checkOf(UUID id, Form form) {
        return assessments.read(id).map(sheet -> Templates.check(form, CheckSheet.of(sheet, page.getLang())));
    }

    /** The first question without an answer, or all of them once more. */
    private static String onward(Sheet sheet) {
        var address = "/my/assessment/" + sheet.assessment().id();
        return sheet.open().isEmpty() ? address + "/check" : address + "/questions/" + sheet.firstOpen();
    }
}
