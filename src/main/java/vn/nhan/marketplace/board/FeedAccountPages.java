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
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.marketplace.hand.FeedListings;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.problem.ProblemTexts;
import vn.nhan.platform.text.Dates;

/** A marketplace that fetches a file: where it is, how to tell it there, when it was fetched, which goods are in it. */
@Path("/my/marketplaces/{fedId}/feed")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
class FeedAccountPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance show(Sheet sheet);
    }

    private final FeedListings feeds;
    private final PageContext page;
    private final Pages pages;

    FeedAccountPages(FeedListings feeds, PageContext page, Pages pages) {
        this.feeds = feeds;
        this.page = page;
        this.pages = pages;
    }

    /** @param reasons why packages of it are left out */
    record Line(String product, String href, String state, String tone, List<String> reasons) {}

    record Sheet(
            FeedListings.Overview feed,
            @Nullable String generatedAt,
            @Nullable String fetchedAt,
            @Nullable String fetchedByOthersAt,
            List<Line> lines) {

        public boolean isMade() {
            return feed.feedId() != null;
        }

        public boolean isGoogle() {
            return feed.channel().equals("google");
        }
    }

    @GET
    public Uni<Response> show(@RestPath UUID fedId) {
        return feeds.of(fedId)
                .map(feed -> Templates.show(new Sheet(
                        feed,
                        moment(feed.generatedAt()),
                        moment(feed.fetchedAt()),
                        moment(feed.fetchedByOthersAt()),
                        feed.listings().stream()
                                .map(line -> line(line, page.getLocale()))
                                .toList())))
                .chain(pages::show);
    }

    private static @Nullable String moment(@Nullable Instant at) {
        return at == null ? null : Dates.format(at);
    }

    private static Line line(FeedListings.Line line, Locale reader) {
        var words = MessageBundles.get(UncalledMessages.class, Localized.Literal.of(reader.getLanguage()));
        return new Line(
                line.product(),
                "/my/products/" + line.productId(),
                switch (line.state()) {
                    case FETCHED -> words.stateFetched();
                    case IN_FILE -> words.stateInFile();
                    case PARTLY -> words.statePartly();
                    case LEFT_OUT -> words.stateLeftOut();
                    case AWAITED -> words.stateAwaited();
                },
                switch (line.state()) {
                    case FETCHED, IN_FILE -> "neutral";
                    case PARTLY -> "warn";
                    case LEFT_OUT -> "bad";
                    case AWAITED -> "info";
                },
                line.reasons().stream()
                        .map(reason -> ProblemTexts.sentence(reason.problem(), reason.args(), reader))
                        .distinct()
                        .toList());
    }
}
