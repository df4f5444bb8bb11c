package vn.nhan.catalog.storefront;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.money.Dong;
import vn.nhan.tenant.OriginSlugs;

/**
 * The code by which a customer pays the producer directly: only for goods on sale, of a verified seller, to the account that
 * an officer has confirmed. Never kept in a cache, for an account may end at any time.
 */
@Path("/")
@PermitAll
class PaymentCodePages {

    private static final String SVG = "image/svg+xml";

    private final OfferFinder finder;
    private final OriginSlugs slugs;
    private final PageContext page;
    private final Clock clock;

    PaymentCodePages(OfferFinder finder, OriginSlugs slugs, PageContext page, Clock clock) {
        this.finder = finder;
        this.slugs = slugs;
        this.page = page;
        this.clock = clock;
    }

    /** @param variant the package to pay for; without it the code has no amount and may hang at a stall */
    @GET
    @Operation(hidden = true)
    @Path("products/{slug}/payment-code.svg")
    public Uni<Response> code(@RestPath String slug, @RestQuery @Nullable String variant) {
        return finder.payee(slugs.read(slug))
                .map(found -> found.flatMap(pay -> drawn(pay, variant)).orElseThrow(StorefrontFailure.NotFound::new))
                .map(code -> Response.ok(code.draw(), SVG)
                        .header("Cache-Control", "no-store")
                        .build());
    }

    private Optional<PaymentCodeSvg> drawn(OfferFinder.PayFor pay, @Nullable String variant) {
        if (variant == null || variant.isEmpty()) {
            return Optional.of(code(pay, null));
        }
        return pay.card().variants().stream()
                .filter(one -> variant.equals(String.valueOf(one.id())))
                .filter(one -> Availability.of(pay.card(), one, clock.instant())
                        .state()
                        .canBeOrdered())
                .findFirst()
                .map(one -> code(pay, new Dong(one.priceDong())));
    }

    private PaymentCodeSvg code(OfferFinder.PayFor pay, @Nullable Dong amount) {
        var words = MessageBundles.get(ShopMessages.class, Localized.Literal.of(page.getLang()));
        var payee = pay.payee();
        return new PaymentCodeSvg(
                amount == null
                        ? payee.anyAmount()
                        : payee.exactly(amount, pay.card().name()),
                words.payHeading(),
                words.payWarning(),
                words.payTo(payee.bank(), payee.owner()),
                amount == null ? null : amount.display());
    }
}
