package vn.nhan.catalog.feed;

import jakarta.enterprise.context.ApplicationScoped;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantId;

/** The province whose officers and members ask: a feed of all its goods is its own. */
@ApplicationScoped
class FeedHome {

    private final CurrentTenant tenant;
    private final GoodsReader goods;

    FeedHome(CurrentTenant tenant, GoodsReader goods) {
        this.tenant = tenant;
        this.goods = goods;
    }

    TenantId id() {
        return tenant.id();
    }

    GoodsReader.Home get() {
        return goods.home(tenant.id());
    }
}
