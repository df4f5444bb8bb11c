package vn.nhan.reporting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
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

/** The firms behind the number of those that information has reached, each with what shows it. */
@Path("/office/dashboard/informed")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.OFFICER_NAME, Role.LEAD_NAME})
class InformedPages {

    private static final int PAGE = 50;
    private static final List<String> CHANNELS = List.of("loudspeaker", "zalo", "sms", "leaflet", "meeting", "email");

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance informed(Shown shown);
    }

    /**
     * @param next and {@code first}: addresses of other pages of the list, where there are any
     */
    record Shown(
            Form form,
            List<Choice> channels,
            InformedCounts counts,
            String firms,
            List<InformedFirm> rows,
            @Nullable String next,
            @Nullable String first) {

        /** What the reader calls a channel. */
        public String named(String channel) {
            return channels.stream()
                    .filter(one -> one.value().equals(channel))
                    .map(Choice::label)
                    .findFirst()
                    .orElse(channel);
        }
    }

    private final InformedService service;
    private final PageContext page;
    private final Pages pages;

    InformedPages(InformedService service, PageContext page, Pages pages) {
        this.service = service;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> informed(
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @RestQuery @Nullable String channel,
            @RestQuery @Nullable String cursor) {
        var asked = service.asked(from, to, channel);
        var start = Cursor.of(cursor);
        return service.counts(asked)
                .chain(counts -> service.firms(asked, start, PAGE).map(rows -> shown(asked, counts, rows, start)))
                .chain(shown -> pages.show(Templates.informed(shown)));
    }

    private Shown shown(InformedAsked asked, InformedCounts counts, Paged<InformedFirm> rows, Cursor start) {
        var address = "/office/dashboard/informed?" + asked.query();
        var form = Form.empty(page.getLocale())
                .with("from", asked.period().from())
                .with("to", asked.period().to())
                .with("channel", asked.channel());
        return new Shown(
                form,
                channels(),
                counts,
                Numbers.format(counts.firms()),
                rows.items(),
                rows.next() == null ? null : address + "&cursor=" + rows.next(),
                start.equals(Cursor.START) ? null : address);
    }

    private List<Choice> channels() {
        var words = MessageBundles.get(InformedMessages.class, Localized.Literal.of(page.getLang()));
        return CHANNELS.stream()
                .map(channel -> new Choice(channel, name(words, channel)))
                .toList();
    }

    private static String name(InformedMessages words, String channel) {
        return switch (channel) {
            case "loudspeaker" -> words.channelLoudspeaker();
            case "zalo" -> words.channelZalo();
            case "sms" -> words.channelSms();
            case "leaflet" -> words.channelLeaflet();
            case "meeting" -> words.channelMeeting();
            default -> words.channelEmail();
        };
    }
}
