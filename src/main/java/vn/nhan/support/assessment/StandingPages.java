package vn.nhan.support.assessment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.web.Cursor;

/** How the firms of the province stand, and who is behind each number. */
@Path("/office/assessments")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.OFFICER_NAME, Role.LEAD_NAME})
class StandingPages {

    private static final int PAGE = 50;

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance standing(StandingSheet sheet);

        static native TemplateInstance list(StandingList list);
    }

    private final StandingService standing;
    private final PageContext page;
    private final Pages pages;

    StandingPages(StandingService standing, PageContext page, Pages pages) {
        this.standing = standing;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> standing(
            @RestQuery @Nullable String instrument,
            @RestQuery @Nullable Integer edition,
            @RestQuery @Nullable String sector,
            @RestQuery @Nullable String size) {
        return standing.standing(StandingService.Asked.of(instrument, edition, sector, size))
                .chain(found -> pages.show(Templates.standing(StandingSheet.of(
                        found,
                        Form.empty(page.getLocale())
                                .with("instrument", found.instrument().edition().code())
                                .with("sector", sector)
                                .with("size", size),
                        page.getLang()))));
    }

    @GET
    @Path("list")
    public Uni<Response> list(
            @RestQuery @Nullable String instrument,
            @RestQuery @Nullable Integer edition,
            @RestQuery @Nullable String sector,
            @RestQuery @Nullable String size,
            @RestQuery @Nullable String pillar,
            @RestQuery @Nullable Integer level,
            @RestQuery @Nullable Boolean assisted,
            @RestQuery @Nullable String cursor) {
        var part = new StandingQueries.Part(pillar, level, Boolean.TRUE.equals(assisted));
        var told = new LinkedHashMap<String, @Nullable Object>();
        told.put("instrument", instrument);
        told.put("edition", edition);
        told.put("sector", sector);
        told.put("size", size);
        told.put("pillar", pillar);
        told.put("level", level);
        told.put("assisted", assisted);
        return standing.lines(
                        StandingService.Asked.of(instrument, edition, sector, size), part, Cursor.of(cursor), PAGE)
                .chain(listed ->
                        pages.show(Templates.list(StandingList.of(listed, part, cursor, query(told), page.getLang()))));
    }

    private static String query(LinkedHashMap<String, @Nullable Object> told) {
        return told.entrySet().stream()
                .filter(entry -> entry.getValue() != null)
                .map(entry -> entry.getKey() + "="
                        + URLEncoder.encode(String.valueOf(entry.getValue()), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
