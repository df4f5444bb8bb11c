package vn.nhan.support.request;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessNames;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.web.Cursor;

/** What the department has decided about support, for everybody. */
@Path("/decisions")
@Produces(MediaType.TEXT_HTML)
@PermitAll
class DecisionPages {

    private static final int PAGE = 50;

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(List<Line> lines, @Nullable String next, @Nullable String first);
    }

    /** @param who the name, or what kind of business it is and where */
    record Line(PublishedDecision it, String need, String who) {

        public boolean isApproved() {
            return it.outcome().equals("approved");
        }
    }

    private final DecisionQueries decisions;
    private final Desk desk;
    private final PageContext page;
    private final Pages pages;

    DecisionPages(DecisionQueries decisions, Desk desk, PageContext page, Pages pages) {
        this.decisions = decisions;
        this.desk = desk;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> list(@RestQuery @Nullable String cursor) {
        return desk.words(page.getLang())
                .chain(words -> decisions
                        .list(Cursor.of(cursor), PAGE)
                        .map(found -> Templates.list(
                                found.items().stream()
                                        .map(one -> line(one, words))
                                        .toList(),
                                found.next() == null ? null : "/decisions?cursor=" + found.next(),
                                cursor == null ? null : "/decisions"))
                        .chain(pages::show));
    }

    private Line line(PublishedDecision one, RequestWords words) {
        var who = one.beneficiary() == null
                ? BusinessNames.kind(one.kind(), page.getLang()) + ", " + one.commune()
                : one.beneficiary() + ", " + one.commune();
        return new Line(one, words.need(one.need()), who);
    }
}
