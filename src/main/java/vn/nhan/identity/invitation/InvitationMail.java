package vn.nhan.identity.invitation;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;
import java.util.Optional;
import vn.nhan.identity.EmailAddress;
import vn.nhan.identity.RoleNames;
import vn.nhan.platform.config.NhanConfig;
import vn.nhan.platform.message.Message;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.tenant.Tenant;
import vn.nhan.tenant.TenantRegistry;

/** The letter that carries a link, and the link. Written in Vietnamese: nobody knows yet what the reader prefers. */
@RequestScoped
class InvitationMail {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final TenantRegistry registry;
    private final NhanConfig config;
    private final HttpServerRequest request;

    InvitationMail(TenantRegistry registry, NhanConfig config, HttpServerRequest request) {
        this.registry = registry;
        this.config = config;
        this.request = request;
    }

    /** Empty when the invitee gave no e-mail address. */
    Optional<Message> letter(TenantId id, Wanted wanted, String secret) {
        var to = wanted.invitee().signInName();
        if (to == null || !to.contains("@")) {
            return Optional.empty();
        }
        var words = MessageBundles.get(InvitationMessages.class, Localized.Literal.of("vi"));
        var province = province(id).name().in(VIETNAMESE);
        var role = RoleNames.of(wanted.role(), VIETNAMESE);
        return Optional.of(new Message(
                EmailAddress.parse(to).value(),
                words.mailSubject(province),
                String.join(
                        "\n\n",
                        words.mailGreeting(),
                        words.mailInvited(province, role),
                        words.mailOpen(),
                        address(id, secret),
                        words.mailOnce(wanted.by().life().toDays()),
                        words.mailNotYou())));
    }

    /** Where a link leads. */
    String address(TenantId id, String secret) {
        return origin(id) + "/invitations/" + secret;
    }

    /** Where a code is typed. */
    String pageAddress(TenantId id) {
        return origin(id) + "/invitation";
    }

    /** The province's own host, on the port at which we are being asked. */
    private String origin(TenantId id) {
        var here = request.authority();
        var hosts = province(id).hosts();
        var host = hosts.stream()
                .filter(candidate -> candidate.equals(here.host()) || candidate.endsWith("." + here.host()))
                .findFirst()
                .orElse(hosts.get(0));
        var scheme = config.cookies().secure() ? "https" : "http";
        return scheme + "://" + host + (here.port() > 0 ? ":" + here.port() : "");
    }

    private Tenant province(TenantId id) {
        return registry.byId(id).orElseThrow(() -> new IllegalStateException("no province " + id));
    }
}
