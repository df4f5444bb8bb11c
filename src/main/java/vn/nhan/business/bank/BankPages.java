package vn.nhan.business.bank;

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
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessFailure;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.MyBusiness;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;

/** Where a business is paid, with the code to print and hang at the stall. */
@Path("/my/bank-account")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.MEMBER_NAME)
class BankPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance show(Form form, BankDesk desk);
    }

    private final BankService service;
    private final MyBusiness mine;
    private final PageContext page;
    private final Pages pages;

    BankPages(BankService service, MyBusiness mine, PageContext page, Pages pages) {
        this.service = service;
        this.mine = mine;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> show(@RestQuery @Nullable UUID business) {
        return mine.showOwn(business, own -> shown(own, Form.empty(page.getLocale())));
    }

    @POST
    public Uni<Response> declare(@RestQuery @Nullable UUID business) {
        var form = Form.sent(page.getLocale());
        var account = new BankService.NewAccount(form.value("bin"), form.value("number"), form.value("ownerName"));
        return mine.requireOwn(business)
                .chain(own -> pages.submitLoading(
                        form,
                        refused -> shown(own, refused),
                        () -> service.declare(own.id(), account).map(done -> address(own))));
    }

    @POST
    @Path("accounts/{id}/end")
    public Uni<Response> end(@RestPath UUID id, @RestQuery @Nullable UUID business) {
        return mine.requireOwn(business)
                .chain(own -> pages.submitLoading(
                        Form.sent(page.getLocale()),
                        refused -> shown(own, refused),
                        () -> service.end(id).map(done -> address(own))));
    }

    private Uni<TemplateInstance> shown(BusinessRef own, Form form) {
        return service.list(own.id())
                .chain(accounts -> code(own).map(code -> Templates.show(form, BankDesk.of(own, accounts, code))));
    }

    /** Managers print it; other people of the business see that there is one. */
    private Uni<Optional<BankService.PaymentCode>> code(BusinessRef own) {
        return service.code(own.id())
                .map(Optional::of)
                .onFailure(failure ->
                        failure instanceof BankFailure.NoneConfirmed || failure instanceof BusinessFailure.NotFound)
                .recoverWithItem(Optional.empty());
    }

    private static String address(BusinessRef own) {
        return "/my/bank-account?business=" + own.id();
    }
}
