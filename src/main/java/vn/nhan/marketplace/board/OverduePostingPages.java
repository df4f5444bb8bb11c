package vn.nhan.marketplace.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.marketplace.hand.OverduePostings;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;

/** What sellers should have taken down elsewhere, for officers: the only ones who can still call them. */
@Path("/office/postings")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.OFFICER_NAME)
class OverduePostingPages {

    private static final int PAGE = 50;

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(Sheet sheet);
    }

    private final OverduePostings overdue;
    private final PageContext page;
    private final Pages pages;

    OverduePostingPages(OverduePostings overdue, PageContext page, Pages pages) {
        this.overdue = overdue;
        this.page = page;
        this.pages = pages;
    }

    record Line(
            String product,
            String business,
            String businessHref,
            String marketplace,
            String address,
            String why,
            String since) {}

    record Sheet(
            List<Line> lines,
            @Nullable String next,
            @Nullable String first) {}

    @GET
    public Uni<Response> list(@RestQuery @Nullable String cursor) {
        var from = Cursor.of(cursor);
        return overdue.list(from, PAGE)
                .map(found -> Templates.list(sheet(found, from)))
                .chain(pages::show);
    }

    private Sheet sheet(Paged<OverduePostings.Overdue> found, Cursor from) {
        return new Sheet(
                found.items().stream().map(this::line).toList(),
                found.next() == null ? null : "/office/postings?cursor=" + found.next(),
                from.equals(Cursor.START) ? null : "/office/postings");
    }

    private Line line(OverduePostings.Overdue one) {
        var words = MessageBundles.get(PostingMessages.class, Localized.Literal.of(page.getLang()));
        var desk = MessageBundles.get(UncalledMessages.class, Localized.Literal.of(page.getLang()));
        return new Line(
                one.product(),
                one.business(),
                "/office/businesses/" + one.businessId(),
                one.marketplace(),
                one.address(),
                switch (one.why()) {
                    case "unwanted" -> words.whyUnwanted();
                    case "mark-lost" -> desk.overdueMarkLost();
                    default -> words.whyNotOnOffer();
                },
                Dates.format(Dates.dayOf(one.since())));
    }
}
