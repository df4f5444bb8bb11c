package vn.nhan.catalog.storefront;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;

/** A page for everybody, which may be kept for a moment on the way to them. */
@RequestScoped
class PublicPage {

    private final PageContext context;
    private final Pages pages;
    private final ProvinceHosts provinces;

    PublicPage(PageContext context, Pages pages, ProvinceHosts provinces) {
        this.context = context;
        this.pages = pages;
        this.provinces = provinces;
    }

    Locale reader() {
        return context.getLocale();
    }

    ProvinceHosts.@Nullable Named province(String number) {
        return provinces.named(number, context.getLocale());
    }

    /** Half a minute old is fresh enough for a visitor; who is signed in has a name on the page. */
    Uni<Response> show(TemplateInstance template) {
        return pages.show(template).invoke(shown -> {
            if (!context.isSignedIn()) {
                shown.getHeaders().putSingle("Cache-Control", "public, max-age=30");
                shown.getHeaders().putSingle("Vary", "Cookie");
            }
        });
    }
}
