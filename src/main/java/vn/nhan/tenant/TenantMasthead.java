package vn.nhan.tenant;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.html.Masthead;
import vn.nhan.platform.tenancy.TenantId;

/** The province's names around every page. */
@ApplicationScoped
class TenantMasthead implements Masthead.Source {

    private static final String NATIONAL_THEME = "/assets/national.css";

    private final TenantRegistry registry;

    TenantMasthead(TenantRegistry registry) {
        this.registry = registry;
    }

    @Override
    public Masthead of(TenantId tenant, Locale locale) {
        return registry.byId(tenant).map(province -> of(province, locale)).orElseGet(() -> national(locale));
    }

    private static Masthead of(Tenant province, Locale locale) {
        return new Masthead(
                province.name().in(locale),
                province.department().name().in(locale),
                province.logoHref(),
                province.themeHref(),
                province.department().complaints(),
                succession(province, locale));
    }

    private static Masthead national(Locale locale) {
        var words = words(locale);
        return new Masthead(words.nationalName(), words.nationalRunBy(), null, NATIONAL_THEME, null, null);
    }

    private static @Nullable String succession(Tenant province, Locale locale) {
        if (province.predecessors().isEmpty()) {
            return null;
        }
        return words(locale)
                .continues(province.predecessors().stream()
                        .map(former -> former.name().in(locale))
                        .collect(Collectors.joining(", ")));
    }

    private static TenantMessages words(Locale locale) {
        return MessageBundles.get(
                TenantMessages.class, io.quarkus.qute.i18n.Localized.Literal.of(locale.getLanguage()));
    }
}
