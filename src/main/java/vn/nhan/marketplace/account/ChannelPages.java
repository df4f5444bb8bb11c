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
import vn.nhan.marketplace.connector.Connector;
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
        var chosen = connectors.find(channel == null ? "" : channel);
        return mine.require(business)
                .chain(own -> chosen.isEmpty()
                        ? Uni.createFrom().item(Pages.seeOther("/my/marketplaces?business=" + own.id()))
                        : pages.show(create(own, chosen.get(), Form.empty(page.getLocale()))));
    }

    @POST
    public Uni<Response> connect(@RestQuery @Nullable UUID business) {
        var form = Form.sent(page.getLocale());
        var chosen = connectors.find(form.value("channel"));
        return mine.require(business)
                .chain(own -> chosen.isEmpty()
                        ? Uni.createFrom().item(Pages.seeOther("/my/marketplaces?business=" + own.id()))
                        : pages.submit(
                                form,
                                refused -> create(own, chosen.get(), refused),
                                () -> service.connect(own.id(), command(form, chosen.get()))
                                        .map(view -> "/my/marketplaces/" + view.id())));
    }

    private NewChannelAccount command(Form form, Connector connector) {
        return new NewChannelAccount(
                connector.descriptor().id(),
                form.value("name"),
                form.optional("address"),
                asksForKeys(connector) ? ChannelShowPages.keys(form, connector) : null);
    }

    private boolean asksForKeys(Connector connector) {
        return !connector.descriptor().secrets().isEmpty() && !applications.canSignIn(connector);
    }

    private TemplateInstance create(BusinessRef own, Connector connector, Form form) {
        var descriptor = connector.descriptor();
        return Templates.create(
                form,
                new AccountSheet.NewSheet(
                        own,
                        descriptor.id(),
                        descriptor.displayName(),
                        applications.api(descriptor).isEmpty() && !AccountChecks.isByHand(descriptor),
                        applications.canSignIn(connector),
                        asksForKeys(connector) ? AccountSheet.keys(connector) : List.of()));
    }
}
