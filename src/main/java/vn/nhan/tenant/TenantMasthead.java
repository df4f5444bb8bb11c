package vn.nhan.tenant;

import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.html.Masthead;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.text.Dates;

/** The province's names around every page. */
@ApplicationScoped
class TenantMasthead implements Masthead.Source {

    private static final String NATIONAL_THEME = "/assets/national.css";

    private final TenantRegistry registry;
    private final Adoptions adoptions;
    private final Clock clock;

    TenantMasthead(TenantRegistry registry, Adoptions adoptions, Clock clock) {
        this.registry = registry;
        this.adoptions = adoptions;
        this.clock = clock;
    }

    @Override
    public Masthead of(TenantId addressed, Locale locale) {
        return registry.byId(adoptions.answering(addressed))
                .map(province -> of(province, former(addressed, province, locale), locale))
                .orElseGet(() -> national(locale));
    }

    @Override
    public String departmentOn(TenantId tenant, LocalDate day, Locale locale) {
        return registry.byId(tenant)
                .map(province -> province.departmentOn(day).name().in(locale))
                .orElseGet(() -> words(locale).nationalRunBy());
    }

    /** On an old host: what the province was called, and what it is now. */
    private @Nullable String former(TenantId addressed, Tenant answering, Locale locale) {
        return adoptions
                .of(addressed)
                .flatMap(adoption -> registry.byId(addressed)
                        .map(former -> words(locale)
                                .isNow(
                                        former.name().in(locale),
                                        answering.name().in(locale),
                                        adoption.decree(),
                                        Dates.format(adoption.effectiveOn()))))
                .orElse(null);
    }

    private Masthead of(Tenant province, @Nullable String former, Locale locale) {
        var today = Dates.dayOf(clock.instant());
        var department = province.departmentOn(today);
        var theme = province.lookOn(today).theme();
        return new Masthead(
                province.name().in(locale),
                department.name().in(locale),
                theme.logo().href(),
                theme.stylesheet().href(),
                department.complaints(),
                succession(province, locale),
                former);
    }

    private static Masthead national(Locale locale) {
        var words = words(locale);
        return new Masthead(words.nationalName(), words.nationalRunBy(), null, NATIONAL_THEME, null, null, null);
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
