package vn.nhan.business.onboarding.notice;

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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.onboarding.notice.NoticesReceived.Received;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.web.Cursor;

/** What the department has told the member's businesses. */
@Path("/my")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.MEMBER_NAME)
class MyNoticePages {

    private static final int PAGE = 50;

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(List<Received> notices, @Nullable String next, @Nullable String first);

        static native TemplateInstance show(Received notice);
    }

    private final NoticesReceived notices;
    private final Pages pages;

    MyNoticePages(NoticesReceived notices, Pages pages) {
        this.notices = notices;
        this.pages = pages;
    }

    @GET
    @Path("notices")
    public Uni<Response> list(@RestQuery @Nullable String cursor) {
        return notices.list(Cursor.of(cursor), PAGE)
                .chain(found -> pages.show(Templates.list(
                        found.items(),
                        found.next() == null ? null : "/my/notices?cursor=" + found.next(),
                        cursor == null ? null : "/my/notices")));
    }

    /** Opening it is reading it. */
    @GET
    @Path("notices/{id}")
    public Uni<Response> show(@RestPath UUID id) {
        return notices.open(id).chain(notice -> pages.show(Templates.show(notice)));
    }
}
