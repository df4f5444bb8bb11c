package vn.nhan.identity;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
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
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.qr.QrMatrix;

/** Somebody's own account: password, authenticator app, sign-ins. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@Authenticated
class AccountPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance account(
                AccountService.AccountView me, MyAccountService.FactorView factor, boolean changed);

        static native TemplateInstance password(Form form);

        static native TemplateInstance factor(Form form, MyAccountService.FactorView factor);

        static native TemplateInstance enrol(Form form, MyAccountService.Enrolment enrolment, Drawing qr);

        static native TemplateInstance codes(List<String> codes);

        static native TemplateInstance signIns(List<SignInLine> lines, boolean ended);
    }

    /** A QR code as an SVG path. */
    record Drawing(int size, String path) {}

    private final AccountService accounts;
    private final MyAccountService mine;
    private final RenewalService renewals;
    private final SignInLine.Writer lines;
    private final SignInCookies cookies;
    private final CurrentActor actor;
    private final PageContext page;
    private final Pages pages;
    private final HttpServerRequest request;
    private final HttpServerResponse response;

    AccountPages(
            AccountService accounts,
            MyAccountService mine,
            RenewalService renewals,
            SignInLine.Writer lines,
            SignInCookies cookies,
            CurrentActor actor,
            PageContext page,
            Pages pages,
            HttpServerRequest request,
            HttpServerResponse response) {
        this.accounts = accounts;
        this.mine = mine;
        this.renewals = renewals;
        this.lines = lines;
        this.cookies = cookies;
        this.actor = actor;
        this.page = page;
        this.pages = pages;
        this.request = request;
        this.response = response;
    }

    /** @param changed present after something was changed */
    @GET
    @Path("account")
    public Uni<Response> account(@RestQuery @Nullable String changed) {
        return accounts.view(actor.require().accountId())
                .chain(me -> mine.factor().chain(factor -> pages.show(Templates.account(me, factor, changed != null))));
    }

    @GET
    @Path("account/password")
    public Uni<Response> password() {
        return pages.show(Templates.password(Form.empty(page.getLocale())));
    }

    @POST
    @Path("account/password")
    public Uni<Response> passwordSent() {
        var form = Form.sent(page.getLocale());
        var change = new MyAccountService.NewPassword(form.value("current"), form.value("password"));
        return pages.submit(
                form, Templates::password, () -> mine.changePassword(change).replaceWith("/account?changed=1"));
    }

    @GET
    @Path("account/second-factor")
    public Uni<Response> factor() {
        return mine.factor().chain(factor -> pages.show(Templates.factor(Form.empty(page.getLocale()), factor)));
    }

    /** The password again; then the QR code to scan. */
    @POST
    @Path("account/second-factor")
    public Uni<Response> factorSent() {
        var form = Form.sent(page.getLocale());
        return mine.factor()
                .chain(factor -> pages.submit(
                        form,
                        refused -> Templates.factor(refused, factor),
                        () -> mine.beginFactor(new MyAccountService.Password(form.value("password")))
                                .replaceWith("/account/second-factor/app")));
    }

    @GET
    @Path("account/second-factor/app")
    public Uni<Response> enrol() {
        return enrolment(Form.empty(page.getLocale())).chain(pages::show);
    }

    /** The first code of the app. The recovery codes are shown with the answer, and never again. */
    @POST
    @Path("account/second-factor/app")
    public Uni<Response> enrolSent() {
        var form = Form.sent(page.getLocale());
        return mine.begunFactor()
                .map(begun -> begun.orElseThrow(IdentityFailure.SecondFactorStands::new))
                .chain(begun -> pages.reply(
                        form,
                        refused -> Templates.enrol(refused, begun, drawing(begun)),
                        () -> mine.confirmFactor(new MyAccountService.Code(form.value("code")))
                                .call(this::renew)
                                .chain(codes -> pages.show(Templates.codes(codes.recoveryCodes())))));
    }

    @POST
    @Path("account/second-factor/recovery-codes")
    public Uni<Response> freshCodes() {
        var form = Form.sent(page.getLocale());
        return mine.factor()
                .chain(factor -> pages.reply(
                        form,
                        refused -> Templates.factor(refused, factor),
                        () -> mine.freshRecoveryCodes(new MyAccountService.Code(form.value("code")))
                                .chain(codes -> pages.show(Templates.codes(codes.recoveryCodes())))));
    }

    @POST
    @Path("account/second-factor/removal")
    public Uni<Response> removal() {
        var form = Form.sent(page.getLocale());
        return mine.factor()
                .chain(factor -> pages.submit(
                        form,
                        refused -> Templates.factor(refused, factor),
                        () -> mine.removeFactor(new MyAccountService.Code(form.value("code")))
                                .replaceWith("/account?changed=1")));
    }

    /** @param ended present after a sign-in was ended */
    @GET
    @Path("account/sign-ins")
    public Uni<Response> signIns(@RestQuery @Nullable String ended) {
        return mine.signIns()
                .chain(open -> pages.show(Templates.signIns(lines.of(open, page.getLocale()), ended != null)));
    }

    @POST
    @Path("account/sign-ins/{id}/end")
    public Uni<Response> endSignIn(@RestPath UUID id) {
        return mine.endSignIn(id).replaceWith(Pages.seeOther("/account/sign-ins?ended=1"));
    }

    @POST
    @Path("account/sign-ins/end-others")
    public Uni<Response> endOthers() {
        return mine.endOtherSignIns().replaceWith(Pages.seeOther("/account/sign-ins?ended=1"));
    }

    private Uni<TemplateInstance> enrolment(Form form) {
        return mine.begunFactor()
                .map(begun -> begun.orElseThrow(IdentityFailure.SecondFactorStands::new))
                .map(begun -> Templates.enrol(form, begun, drawing(begun)));
    }

    /** The roles that waited for the second factor come with new tokens. */
    private Uni<Void> renew() {
        var refresh = cookies.refresh(request);
        return refresh == null
                ? Uni.createFrom().voidItem()
                : renewals.renew(refresh)
                        .invoke(pair -> cookies.keep(response, pair))
                        .replaceWithVoid();
    }

    private static Drawing drawing(MyAccountService.Enrolment enrolment) {
        var qr = QrMatrix.of(enrolment.uri());
        return new Drawing(qr.sizeWithQuietZone(), qr.svgPath());
    }
}
