package vn.nhan.business.onboarding.notice;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.onboarding.Group;
import vn.nhan.business.onboarding.GroupReach.Reach;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.web.Cursor;

/** Telling a group of businesses something: write, look once more, send, follow, take back. */
@Path("/office")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.OFFICER_NAME)
class NoticePages {

    private static final int PAGE = 50;
    private static final String HOME = "/office/notices";

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(List<NoticeView> notices, @Nullable String next, @Nullable String first);

        static native TemplateInstance create(Form form, Group group, Reach reach);

        static native TemplateInstance confirm(Form form, Group group, Reach reach, List<String> lines);

        static native TemplateInstance show(Form form, NoticeView notice);

        static native TemplateInstance takeBack(Form form, NoticeView notice);
    }

    private final NoticeService notices;
    private final PageContext page;
    private final Pages pages;

    NoticePages(NoticeService notices, PageContext page, Pages pages) {
        this.notices = notices;
        this.page = page;
        this.pages = pages;
    }

    @GET
    @Path("notices")
    @RolesAllowed({Role.OFFICER_NAME, Role.LEAD_NAME})
    public Uni<Response> list(@RestQuery @Nullable String cursor) {
        return notices.list(Cursor.of(cursor), PAGE)
                .chain(found -> pages.show(Templates.list(
                        found.items(),
                        found.next() == null ? null : HOME + "?cursor=" + found.next(),
                        cursor == null ? null : HOME)));
    }

    @GET
    @Path("notices/new")
    public Uni<Response> create(
            @RestQuery @Nullable String stage,
            @RestQuery @Nullable String measure,
            @RestQuery @Nullable String commune,
            @RestQuery @Nullable Integer days) {
        var group = Group.of(stage, measure, commune, days);
        var form = Form.empty(page.getLocale())
                .with("stage", stage)
                .with("measure", measure)
                .with("commune", commune)
                .with("days", days);
        return asked(form, group).chain(pages::show);
    }

    /** Shows once more what would be sent to whom. */
    @POST
    @Path("notices/new")
    public Uni<Response> written() {
        var form = Form.sent(page.getLocale());
        var notice = notice(form);
        return pages.replyLoading(form, refused -> asked(refused, notice.group()), () -> {
            notices.check(notice);
            form.with("key", UuidCreator.getTimeOrderedEpoch());
            return form.ticked("edit")
                    ? asked(form, notice.group()).chain(pages::show)
                    : notices.preview(notice.group())
                            .chain(reach -> pages.show(Templates.confirm(
                                    form,
                                    notice.group(),
                                    reach,
                                    notice.text().lines().toList())));
        });
    }

    @POST
    @Path("notices")
    public Uni<Response> send() {
        var form = Form.sent(page.getLocale());
        var notice = notice(form);
        var key = form.read("key", UUID::fromString);
        var id = key == null ? UuidCreator.getTimeOrderedEpoch() : key;
        return pages.submitLoading(
                form,
                refused -> asked(refused, notice.group()),
                () -> notices.send(id, notice).map(sent -> HOME + "/" + sent.id()));
    }

    @GET
    @Path("notices/{id}")
    @RolesAllowed({Role.OFFICER_NAME, Role.LEAD_NAME})
    public Uni<Response> show(@RestPath UUID id) {
        return shown(id, Form.empty(page.getLocale())).chain(pages::show);
    }

    @POST
    @Path("notices/{id}/cancellation")
    public Uni<Response> cancel(@RestPath UUID id) {
        return pages.submitLoading(
                Form.sent(page.getLocale()),
                refused -> shown(id, refused),
                () -> notices.cancel(id).replaceWith(HOME + "/" + id));
    }

    @GET
    @Path("notices/{id}/withdrawal")
    public Uni<Response> takeBack(@RestPath UUID id) {
        return notices.read(id).chain(notice -> pages.show(Templates.takeBack(Form.empty(page.getLocale()), notice)));
    }

    @POST
    @Path("notices/{id}/withdrawal")
    public Uni<Response> takenBack(@RestPath UUID id) {
        return pages.submitLoading(
                Form.sent(page.getLocale()),
                refused -> shown(id, refused),
                () -> notices.takeBack(id).replaceWith(HOME + "/" + id));
    }

    private Uni<TemplateInstance> asked(Form form, Group group) {
        return notices.preview(group).map(reach -> Templates.create(form, group, reach));
    }

    private Uni<TemplateInstance> shown(UUID id, Form form) {
        return notices.read(id).map(notice -> Templates.show(form, notice));
    }

    private static NewNotice notice(Form form) {
        return new NewNotice(
                form.value("subject"),
                form.value("text").replace("\r\n", "\n"),
                form.optional("stage"),
                form.optional("measure"),
                form.optional("commune"),
                form.read("days", Integer::valueOf));
    }
}
