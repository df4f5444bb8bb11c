package vn.nhan.reporting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.text.Numbers;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;
import vn.nhan.tenant.Programme;

/** The firms behind the number of supported businesses, each with what shows it. */
@Path("/office/dashboard/supported")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.OFFICER_NAME, Role.LEAD_NAME})
class SupportedPages {

    private static final int PAGE = 50;

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance supported(Shown shown);
    }

    /**
     * @param next and {@code first}: addresses of other pages of the list, where there are any
     */
    record Shown(
            Form form,
            List<Choice> programmes,
            SupportedCounts counts,
            String firms,
            List<SupportedFirm> rows,
            @Nullable String next,
            @Nullable String first) {}

    private final SupportedService service;
    private final PageContext page;
    private final Pages pages;

    SupportedPages(SupportedService service, PageContext page, Pages pages) {
        this.service = service;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> supported(
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String programme,
            @RestQuery @Nullable String cursor) {
        var asked = service.asked(from, to, programme);
        var start = Cursor.of(cursor);
        return service.counts(asked)
                .chain(counts -> service.firms(asked, start, PAGE)
                        .chain(rows -> service.programmes()
                                .map(programmes -> shown(asked, counts, rows, new Around(start, programmes)))))
                .chain(shown -> pages.show(Templates.supported(shown)));
    }

    private record Around(Cursor start, List<Programme> programmes) {}

    private Shown shown(SupportedAsked asked, SupportedCounts counts, Paged<SupportedFirm> rows, Around around) {
        var address = "/office/dashboard/supported?" + asked.query();
        var form = Form.empty(page.getLocale())
                .with("from", asked.period().from())
                .with("to", asked.period().to())
                .with("programme", asked.programme());
        return new Shown(
                form,
                around.programmes().stream()
                        .map(one -> new Choice(one.code(), one.name().in(page.getLocale())))
                        .toList(),
                counts,
                Numbers.format(counts.firms()),
                rows.items(),
                rows.next() == null ? null : address + "&cursor=" + rows.next(),
                around.start().equals(Cursor.START) ? null : address);
    }
}
