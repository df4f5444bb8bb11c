package vn.nhan.catalog.feed;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.nhan.platform.html.PageContext;

/** Puts feeds into the reader's words. */
@ApplicationScoped
class FeedLines {

    private final FeedHome home;
    private final PageContext page;

    FeedLines(FeedHome home, PageContext page) {
        this.home = home;
        this.page = page;
    }

    List<FeedLine> of(List<FeedView> views, boolean mine) {
        return views.stream().map(view -> of(view, mine)).toList();
    }

    FeedLine of(FeedView view, boolean mine) {
        return FeedLine.of(
                view,
                home.get().origin(),
                mine,
                page.getLocale(),
                MessageBundles.get(FeedMessages.class, Localized.Literal.of(page.getLang())));
    }
}
