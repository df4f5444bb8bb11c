package vn.nhan.platform.html;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.web.Language;

/** What the layout shows of the request at hand; {@code inject:page} in templates. */
@Named("page")
@RequestScoped
public class PageContext {

    private final HttpServerRequest request;
    private final SecurityIdentity identity;
    private final CurrentTenant tenant;
    private final Masthead.Source mastheads;
    private Masthead masthead;
    private final CrossSiteGuard guard;

    PageContext(
            HttpServerRequest request,
            SecurityIdentity identity,
            CurrentTenant tenant,
            Masthead.Source mastheads,
            CrossSiteGuard guard) {
        this.request = request;
        this.identity = identity;
        this.tenant = tenant;
        this.guard = guard;
        this.mastheads = mastheads;
        this.masthead = mastheads.of(tenant.addressed(), Language.of(request));
    }

    /** Shows the page in the look of the province it tells of, whatever the host; scan addresses have a host of their own. */
    public void dressAs(TenantId province) {
        masthead = mastheads.of(province, getLocale());
    }

    public Locale getLocale() {
        return Language.of(request);
    }

    public String getLang() {
        return getLocale().getLanguage();
    }

    public boolean isNational() {
        return tenant.id().isNational();
    }

    /** Whether it is the province that answers here, so that its name need not be said. */
    public boolean isAbout(TenantId province) {
        return tenant.id().equals(province);
    }

    public String getProvinceName() {
        return masthead.provinceName();
    }

    public String getDepartmentName() {
        return masthead.departmentName();
    }

    /** The name that the department of this host's province had on a day. */
    public String departmentOn(LocalDate day) {
        return mastheads.departmentOn(tenant.id(), day, getLocale());
    }

    public @Nullable String getLogoHref() {
        return masthead.logoHref();
    }

    public String getThemeHref() {
        return masthead.themeHref();
    }

    public @Nullable String getComplaintsContact() {
        return masthead.complaintsContact();
    }

    public @Nullable String getSuccessionNote() {
        return masthead.successionNote();
    }

    public @Nullable String getFormerNote() {
        return masthead.formerNote();
    }

    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    public String getAccountName() {
        String name = identity.getAttribute("displayName");
        return name == null ? "" : name;
    }

    public boolean isMember() {
        return identity.hasRole("member");
    }

    public boolean isOfficer() {
        return identity.hasRole("officer") || identity.hasRole("lead");
    }

    /** Who decides about businesses; a lead, who signs, does not. */
    public boolean isVerifier() {
        return identity.hasRole("officer");
    }

    public boolean isLead() {
        return identity.hasRole("lead");
    }

    public boolean isAdministrator() {
        return identity.hasRole("administrator");
    }

    public boolean isHelper() {
        return identity.hasRole("helper");
    }

    /** Of the advisory network. */
    public boolean isExpert() {
        return identity.hasRole("expert");
    }

    public boolean isOperator() {
        return identity.hasRole("operator");
    }

    /** Hidden in every form; see {@link CrossSiteGuard}. */
    public String getCsrfToken() {
        return guard.token();
    }

    public String getPath() {
        return request.path();
    }

    /**
     * Whether the page that is shown lies under an entry of a menu.
     *
     * @param others further addresses under the same entry, separated by blanks; may be empty
     */
    public boolean isWithin(String href, String others) {
        return Stream.concat(Stream.of(href), others.isEmpty() ? Stream.empty() : Stream.of(others.split(" ", -1)))
                .anyMatch(request.path()::startsWith);
    }

    public String getSwitchLanguageHref() {
        var other = getLang().equals("vi") ? "en" : "vi";
        return "/language/" + other + "?next=" + URLEncoder.encode(request.uri(), StandardCharsets.UTF_8);
    }

    /** Tells a template which language its texts are in. */
    public TemplateInstance speak(TemplateInstance template) {
        return template.setAttribute(MessageBundles.ATTRIBUTE_LOCALE, getLocale());
    }
}
