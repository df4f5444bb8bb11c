package vn.nhan.marketplace.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.marketplace.account.Connectors;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.text.Numbers;

/** What was sold on an account, month by month. */
@Path("/my/marketplaces/{accountId}/orders")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
class SoldPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance sold(Sheet sheet);
    }

    /** A line of the table, as it is read in Viet Nam. */
    record Line(String month, String href, String product, String packages, String offStock) {}

    /** @param readTo up to when orders are known, or null */
    record Sheet(
            String accountId,
            String marketplace,
            @Nullable String readTo,
            @Nullable String tryAgain,
            List<Line> lines) {

        static Sheet of(UUID account, String marketplace, SoldView view) {
            return new Sheet(
                    account.toString(),
                    marketplace,
                    moment(view.readTo()),
                    view.failing() ? moment(view.nextAt()) : null,
                    view.months().stream().map(Sheet::line).toList());
        }

        private static @Nullable String moment(@Nullable Instant at) {
            return at == null ? null : Dates.format(at);
        }

        private static Line line(SoldView.Line line) {
            return new Line(
                    line.month().substring(5) + "/" + line.month().substring(0, 4),
                    "/my/products/" + line.productId(),
                    line.product(),
                    Numbers.format(line.packages()),
                    Numbers.format(line.offStock()));
        }
    }

    private final SoldQueries sold;
    private final Connectors connectors;
    private final Pages pages;

    SoldPages(SoldQueries sold, Connectors connectors, Pages pages) {
        this.sold = sold;
        this.connectors = connectors;
        this.pages = pages;
    }

    @GET
    public Uni<Response> show(@RestPath UUID accountId) {
        return sold.of(accountId)
                .map(found -> Templates.sold(Sheet.of(accountId, connectors.nameOf(found.channel()), found.view())))
                .chain(pages::show);
    }
}
