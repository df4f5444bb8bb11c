package vn.nhan.business.onboarding;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.CallSheet;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;

/** A list on paper of those whom no message reaches: they have no account. */
@Path("/office")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.OFFICER_NAME, Role.LEAD_NAME})
class CallPages {

    private static final int PAGE = 100;

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance calls(
                Group group, List<CallSheet.Card> cards, @Nullable String next, @Nullable String first);
    }

    private final TenantTx tx;
    private final GroupReach reach;
    private final CallSheet sheet;
    private final Pages pages;
    private final Clock clock;

    CallPages(TenantTx tx, GroupReach reach, CallSheet sheet, Pages pages, Clock clock) {
        this.tx = tx;
        this.reach = reach;
        this.sheet = sheet;
        this.pages = pages;
        this.clock = clock;
    }

    @GET
    @Path("funnel/calls")
    public Uni<Response> calls(
            @RestQuery @Nullable String stage,
            @RestQuery @Nullable String measure,
            @RestQuery @Nullable String commune,
            @RestQuery @Nullable Integer days,
            @RestQuery @Nullable String cursor) {
        var group = Group.of(stage, measure, commune, days);
        var address = "/office/funnel/calls?" + group.query();
        var part = new GroupReach.Part(Cursor.of(cursor).after(), PAGE + 1);
        return tx.inTenant(session -> reach.withoutAccount(session, group, clock.instant(), part)
                        .chain(ids -> sheet.of(session, ids)))
                .map(cards -> Paged.of(cards, PAGE, CallSheet.Card::id))
                .chain(found -> pages.show(Templates.calls(
                        group,
                        found.items(),
                        found.next() == null ? null : address + "&cursor=" + found.next(),
                        cursor == null ? null : address)));
    }
}
