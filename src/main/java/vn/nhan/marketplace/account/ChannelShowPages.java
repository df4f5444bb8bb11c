package vn.nhan.marketplace.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.marketplace.connector.Descriptor;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.problem.FieldError;

/** One account: the third step of connecting, and everything later. */
@Path("/my/marketplaces")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
class ChannelShowPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance go(AccountSheet.Line account, String address);

        static native TemplateInstance show(Form form, AccountSheet.ShowSheet sheet);
    }

    private final AccountService service;
    private final SignInService signIns;
    private final AccountCheck checks;
    private final Connectors connectors;
    private final PageContext page;
    private final Pages pages;

    ChannelShowPages(
            AccountService service,
            SignInService signIns,
            AccountCheck checks,
            Connectors connectors,
            PageContext page,
            Pages pages) {
        this.service = service;
        this.signIns = signIns;
        this.checks = checks;
        this.connectors = connectors;
        this.page = page;
        this.pages = pages;
    }

    /** Where marketplaces send sellers back to. */
    @GET
    @Path("callback")
    public Uni<Response> back(@Context UriInfo address) {
        var parameters = new HashMap<String, String>();
        address.getQueryParameters().forEach((name, values) -> parameters.put(name, values.get(0)));
        return signIns.end(parameters)
                .chain(view -> checks.check(view.id()))
                .map(checked -> Pages.seeOther("/my/marketplaces/"
                        + checked.account().id() + "?outcome="
                        + checked.outcome().name().toLowerCase(Locale.ROOT)));
    }

    @GET
    @Path("{id}")
    public Uni<Response> show(@RestPath UUID id, @RestQuery @Nullable String outcome) {
        return service.read(id).chain(view -> pages.show(sheet(view, filled(view), outcome)));
    }

    @POST
    @Path("{id}")
    public Uni<Response> change(@RestPath UUID id) {
        var form = Form.sent(page.getLocale());
        return service.read(id)
                .chain(view -> act(
                        id,
                        form,
                        () -> service.change(id, change(view, form), null).map(done -> home(id))));
    }

    @POST
    @Path("{id}/keys")
    public Uni<Response> replaceKeys(@RestPath UUID id) {
        var form = Form.sent(page.getLocale());
        return service.read(id)
                .chain(view -> act(
                        id,
                        form,
                        () -> service.replaceKeys(
                                        id,
                                        new AccountService.Keys(keys(
                                                form,
                                                connectors
                                                        .require(view.channel())
                                                        .descriptor())))
                                .chain(() -> checks.check(id))
                                .map(ChannelShowPages::outcome)));
    }

    @POST
    @Path("{id}/sign-in")
    public Uni<Response> signIn(@RestPath UUID id) {
        return pages.replyLoading(
                Form.sent(page.getLocale()),
                refused -> service.read(id).map(view -> sheet(view, refused, null)),
                () -> service.read(id)
                        .chain(view -> signIns.begin(id)
                                .chain(way -> pages.show(Templates.go(
                                        AccountSheet.line(view), way.address().toString())))));
    }

    @POST
    @Path("{id}/check")
    public Uni<Response> check(@RestPath UUID id) {
        return act(id, Form.sent(page.getLocale()), () -> checks.check(id).map(ChannelShowPages::outcome));
    }

    @POST
    @Path("{id}/leave")
    public Uni<Response> leave(@RestPath UUID id) {
        var form = Form.sent(page.getLocale());
        if (!form.ticked("sure")) {
            form.refuse(new FieldError("sure", "channel.leave-unsure"));
        }
        return act(id, form, () -> service.leave(id).map(view -> "/my/marketplaces?business=" + view.businessId()));
    }

    static Map<String, String> keys(Form form, Descriptor descriptor) {
        var keys = new HashMap<String, String>();
        descriptor.secrets().forEach(name -> keys.put(name, form.value("keys." + name)));
        return keys;
    }

    private Uni<Response> act(UUID id, Form form, Supplier<Uni<String>> work) {
        return pages.submitLoading(form, refused -> service.read(id).map(view -> sheet(view, refused, null)), work);
    }

    private static AccountService.Change change(ChannelAccountView view, Form form) {
        var policy = new HashMap<>(view.policy());
        policy.put("*", form.value("policy"));
        Integer buffer = form.read("stockBuffer", Integer::valueOf);
        return new AccountService.Change(form.value("name"), view.settings(), policy, buffer == null ? 0 : buffer);
    }

    private static String outcome(AccountCheck.Checked checked) {
        return home(checked.account().id()) + "?outcome="
                + checked.outcome().name().toLowerCase(Locale.ROOT);
    }

    private static String home(UUID id) {
        return "/my/marketplaces/" + id;
    }

    private Form filled(ChannelAccountView view) {
        return Form.empty(page.getLocale())
                .with("name", view.name())
                .with("stockBuffer", view.stockBuffer())
                .with("policy", view.policy().get("*"));
    }

    private TemplateInstance sheet(ChannelAccountView view, Form form, @Nullable String outcome) {
        var words = MessageBundles.get(ChannelAccountMessages.class, Localized.Literal.of(page.getLang()));
        return Templates.show(
                form,
                new AccountSheet.ShowSheet(
                        AccountSheet.line(view),
                        connectors
                                .describe(view.channel())
                                .map(AccountSheet::keys)
                                .orElse(List.of()),
                        List.of(
                                new Choice("ask", words.policyAsk()),
                                new Choice("overwrite", words.policyOverwrite()),
                                new Choice("adopt", words.policyAdopt())),
                        outcome));
    }
}
