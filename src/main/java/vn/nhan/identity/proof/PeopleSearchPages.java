package vn.nhan.identity.proof;

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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.problem.Invalid;

/** Finding one person by exactly their number, and recording the card that was checked. */
@Path("/office")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.OFFICER_NAME, Role.LEAD_NAME, Role.ADMINISTRATOR_NAME})
class PeopleSearchPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance search(Form form);

        static native TemplateInstance person(Form form, PeopleSearch.Found person, boolean recorded);
    }

    private final PeopleSearch search;
    private final IdentityProofs proofs;
    private final PageContext page;
    private final Pages pages;

    PeopleSearchPages(PeopleSearch search, IdentityProofs proofs, PageContext page, Pages pages) {
        this.search = search;
        this.proofs = proofs;
        this.page = page;
        this.pages = pages;
    }

    @GET
    @Path("people")
    public Uni<Response> search() {
        return pages.show(Templates.search(Form.empty(page.getLocale())));
    }

    /** The number is typed again after a miss: it stands in no address, and not in the page either. */
    @POST
    @Path("people")
    public Uni<Response> searched() {
        var form = Form.sent(page.getLocale());
        var typed = form.value("number");
        return pages.submit(
                form,
                refused -> Templates.search(refused),
                () -> search.find(wanted(typed))
                        .onFailure(Invalid.class)
                        .transform(PeopleSearchPages::besideTheNumber)
                        .map(found -> found.stream()
                                .findFirst()
                                .map(person -> "/office/people/" + person.accountId())
                                .orElseThrow(() -> new Invalid("number", "identity.nobody-found"))));
    }

    @GET
    @Path("people/{id}")
    public Uni<Response> person(@RestPath UUID id, @RestQuery @Nullable String recorded) {
        return shown(id, Form.empty(page.getLocale()), recorded != null).chain(pages::show);
    }

    @POST
    @Path("people/{id}/identity-proofs")
    public Uni<Response> recordSent(@RestPath UUID id) {
        var form = Form.sent(page.getLocale());
        return pages.submitLoading(
                form,
                refused -> shown(id, refused, false),
                () -> proofs.record(id, new IdentityProofs.Seen(form.value("citizenId")))
                        .replaceWith("/office/people/" + id + "?recorded=1"));
    }

    private Uni<TemplateInstance> shown(UUID id, Form form, boolean recorded) {
        return search.read(id).map(person -> Templates.person(form, person, recorded));
    }

    /** Twelve digits are a citizen id, anything else is taken for a phone number. */
    private static PeopleSearch.Wanted wanted(String typed) {
        return typed.replaceAll("[^0-9]", "").length() == 12 && !typed.contains("+")
                ? new PeopleSearch.Wanted(typed, null)
                : new PeopleSearch.Wanted(null, typed);
    }

    private static Throwable besideTheNumber(Throwable refused) {
        var reason = ((Invalid) refused).fields().get(0);
        return new Invalid("number", reason.code(), reason.args());
    }
}
