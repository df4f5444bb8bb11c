package vn.nhan.marketplace.account;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.MyBusiness;
import vn.nhan.identity.Role;
import vn.nhan.marketplace.connector.Descriptor;
import vn.nhan.marketplace.connector.Way;
import vn.nhan.marketplace.playground.Playground;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;

/** The marketplaces of a business, and connecting another in three steps: choose it, let us in, check. */
@Path("/my/marketplaces")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
class ChannelPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(Form form, AccountSheet.ListSheet sheet);

        static native TemplateInstance create(Form form, AccountSheet.NewSheet sheet);
    }

    private final AccountService service;
    private final Connectors connectors;
    private final Applications applications;
    private final Playground playground;
    private final MyBusiness mine;
    private final PageContext page;
    private final Pages pages;

    ChannelPages(
            AccountService service,
            Connectors connectors,
            Applications applications,
            Playground playground,
            MyBusiness mine,
            PageContext page,
            Pages pages) {
        this.service = service;
        this.connectors = connectors;
        this.applications = applications;
        this.playground = playground;
        this.mine = mine;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> list(@RestQuery @Nullable UUID business) {
        return mine.show(
                business,
                own -> service.list(own.id())
                        .map(all -> Templates.list(
                                Form.empty(page.getLocale()),
                                new AccountSheet.ListSheet(
                                        own,
                                        all.stream().map(AccountSheet::line).toList(),
                                        AccountSheet.marketplaces(connectors.all()),
                                        played(),
                                        playground.isMeant() && !playground.isOpen()))));
    }

    private List<AccountSheet.Played> played() {
        return playground.pages().stream()
                .flatMap(page -> connectors
                        .find(page.channel())
                        .map(connector ->
                                new AccountSheet.Played(connector.descriptor().displayName(), page.address() + "/_"))
                        .stream())
                .toList();
    }

    /** The second step: who chose no marketplace is back at the first. */
    @GET
    @Path("new")
    public Uni<Response> create(@RestQuery @Nullable UUID business, @RestQuery @Nullable String channel) {
        var chosen = connectors.describe(channel == null ? "" : channel);
        return mine.require(business)
                .chain(own -> chosen.isEmpty()
                        ? Uni.createFrom().item(Pages.seeOther("/my/marketplaces?business=" + own.id()))
                        : pages.show(create(own, chosen.get(), Form.empty(page.getLocale()))));
    }

    @POST
    public Uni<Response> connect(@RestQuery @Nullable UUID business) {
        var form = Form.sent(page.getLocale());
        var chosen = connectors.describe(form.value("channel"));
        return mine.require(business)
                .chain(own -> chosen.isEmpty()
                        ? Uni.createFrom().item(Pages.seeOther("/my/marketplaces?business=" + own.id()))
                        : pages.submit(
                                form,
                                refused -> create(own, chosen.get(), refused),
                                () -> service.connect(own.id(), command(form, chosen.get()))
                                        .map(view -> "/my/marketplaces/" + view.id())));
    }

    private NewChannelAccount command(Form form, Descriptor descriptor) {
        return new NewChannelAccount(
                descriptor.id(),
                form.value("name"),
                form.optional("address"),
                form.optional("floor"),
                asksForKeys(descriptor) ? ChannelShowPages.keys(form, descriptor) : null);
    }

    private boolean asksForKeys(Descriptor descriptor) {
        return !descriptor.secrets().isEmpty() && !canSignIn(descriptor);
    }

    private boolean canSignIn(Descriptor descriptor) {
        return connectors.find(descriptor.id()).map(applications::canSignIn).orElse(false);
    }

    private TemplateInstance create(BusinessRef own, Descriptor descriptor, Form form) {
        return Templates.create(
                form,
                new AccountSheet.NewSheet(
                        own,
                        descriptor.id(),
                        descriptor.displayName(),
                        descriptor.way().key(),
                        applications.api(descriptor).isEmpty() && descriptor.way() == Way.API,
                        descriptor.way() == Way.HAND && !(descriptor.hosts() instanceof Descriptor.Hosts.Only),
                        canSignIn(descriptor),
                        asksForKeys(descriptor) ? AccountSheet.keys(descriptor) : List.of()));
    }
}
