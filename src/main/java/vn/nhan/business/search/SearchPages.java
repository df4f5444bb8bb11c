package vn.nhan.business.search;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.problem.RequestFailure;
import vn.nhan.platform.web.Paged;

/** The officer's list of businesses: a search box, filters and tabs by status, all in an address that can be shared. */
@Path("/office")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.OFFICER_NAME)
class SearchPages {

    private static final int PAGE = 50;
    private static final String STATUS = "verified";

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(Form form, SearchList list);
    }

    private final BusinessSearch search;
    private final PageContext page;
    private final Pages pages;

    SearchPages(BusinessSearch search, PageContext page, Pages pages) {
        this.search = search;
        this.page = page;
        this.pages = pages;
    }

    @GET
    @Path("businesses")
    public Uni<Response> list(@BeanParam Filters filters, @RestQuery @Nullable String cursor) {
        var typed = filters.typed(STATUS);
        var words = SearchWords.in(page.getLocale());
        if (words.tabs().stream().noneMatch(tab -> tab.value().equals(typed.status()))) {
            throw RequestFailure.notFound();
        }
        var form = form(typed);
        return pages.replyLoading(
                form,
                refused ->
                        shown(refused.with("q", ""), typed.withoutText(), new Paged<>(java.util.List.of(), null), null),
                () -> search.find(typed.read(), Place.of(cursor), PAGE)
                        .chain(found -> shown(form, typed, found, cursor))
                        .chain(pages::show));
    }

    private Form form(Asked.Typed typed) {
        return Form.empty(page.getLocale())
                .with("q", typed.q())
                .with("status", typed.status())
                .with("kind", typed.kind())
                .with("sector", typed.sector())
                .with("stage", typed.stage())
                .with("commune", typed.commune());
    }

    private Uni<TemplateInstance> shown(
            Form form, Asked.Typed typed, Paged<FoundBusiness> found, @Nullable String cursor) {
        var words = SearchWords.in(page.getLocale());
        return search.communes().map(communes -> {
            var choices = new SearchList.Choices(
                    words.kinds(),
                    words.sectors(),
                    words.stages(),
                    communes.stream()
                            .map(one -> new Choice(one.code(), one.name()))
                            .toList());
            return Templates.list(form, SearchList.of(SearchAddress.of(typed), found, cursor, choices, words));
        });
    }
}
