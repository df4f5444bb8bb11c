package vn.nhan.catalog.feed;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.tenancy.CurrentTenant;

/** Puts feeds into the reader's words. */
@ApplicationScoped
class FeedLines {

    private final GoodsReader goods;
    private final CurrentTenant tenant;
    private final PageContext page;

    FeedLines(GoodsReader goods, CurrentTenant tenant, PageContext page) {
        this.goods = goods;
        this.tenant = tenant;
        this.page = page;
    }

    List<FeedLine> of(List<FeedView> views, boolean mine) {
        return views.stream().map(view -> of(view, mine)).toList();
    }

    FeedLine of(FeedView view, boolean mine) {
        return FeedLine.of(
                view,
                goods.home(tenant.id()).origin(),
                mine,
                page.getLocale(),
                MessageBundles.get(FeedMessages.class, Localized.Literal.of(page.getLang())));
    }
}
