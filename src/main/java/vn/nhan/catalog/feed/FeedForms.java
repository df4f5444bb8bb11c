package vn.nhan.catalog.feed;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;

/** What is done on pages with feeds, wherever they stand: an officer's desk and a business's look alike. */
@ApplicationScoped
class FeedForms {

    private final FeedService feeds;
    private final FeedLines lines;
    private final PageContext page;
    private final Pages pages;

    FeedForms(FeedService feeds, FeedLines lines, PageContext page, Pages pages) {
        this.feeds = feeds;
        this.lines = lines;
        this.page = page;
        this.pages = pages;
    }

    /** @param business whose feeds, or null for those of the province */
    Uni<TemplateInstance> listed(@Nullable BusinessRef business, Form form) {
        var home = business == null ? FeedDesk.OFFICE : FeedDesk.MINE;
        var query = business == null ? "" : "?business=" + business.id();
        return feeds.list(business == null ? null : business.id())
                .map(all -> FeedPages.Templates.list(
                        form,
                        new FeedDesk(
                                home + query,
                                lines.of(all, business != null),
                                Stream.of("xlsx", "csv", "json")
                                        .map(format -> home + "/goods/" + format + query)
                                        .toList(),
                                business == null ? null : business.name())));
    }

    Uni<Response> make(@Nullable BusinessRef business) {
        return pages.submitLoading(
                Form.sent(page.getLocale()),
                refused -> listed(business, refused),
                () -> feeds.make(business == null ? null : business.id())
                        .map(id -> address(business == null ? FeedDesk.OFFICE : FeedDesk.MINE, id)));
    }

    Uni<Response> show(String home, UUID id) {
        return shown(home, id, Form.empty(page.getLocale())).chain(pages::show);
    }

    Uni<Response> run(String home, UUID id) {
        return act(home, id, feeds::request);
    }

    Uni<Response> rotate(String home, UUID id) {
        return act(home, id, feeds::rotate);
    }

    Uni<Response> revoke(String home, UUID id) {
        return act(home, id, feeds::revoke);
    }

    private Uni<Response> act(String home, UUID id, BiFunction<UUID, Boolean, Uni<Void>> work) {
        return pages.submitLoading(
                Form.sent(page.getLocale()),
                refused -> shown(home, id, refused),
                () -> work.apply(id, isOfProvince(home)).replaceWith(address(home, id)));
    }

    private Uni<TemplateInstance> shown(String home, UUID id, Form form) {
        return feeds.read(id, isOfProvince(home))
                .map(view -> FeedPages.Templates.show(form, lines.of(view, !isOfProvince(home))));
    }

    private static boolean isOfProvince(String home) {
        return home.equals(FeedDesk.OFFICE);
    }

    private static String address(String home, UUID id) {
        return home + "/" + id;
    }
}
