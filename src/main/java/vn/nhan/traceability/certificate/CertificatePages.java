package vn.nhan.traceability.certificate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.MyBusiness;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.storage.UploadFailure;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.web.SentFile;
import vn.nhan.traceability.area.PlotRef;
import vn.nhan.traceability.area.Plots;

/** A member's certificates: put the paper on file and say which plots its annex names. */
@Path("/my/certificates")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
class CertificatePages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(BusinessRef business, List<CertificateCard> cards);

        static native TemplateInstance add(Form form, BusinessRef business, List<PlotTick> plots);
    }

    private final CertificateService certificates;
    private final Plots plots;
    private final MyBusiness mine;
    private final TenantTx tx;
    private final Vertx vertx;
    private final Clock clock;
    private final PageContext page;
    private final Pages pages;

    CertificatePages(
            CertificateService certificates,
            Plots plots,
            MyBusiness mine,
            TenantTx tx,
            Vertx vertx,
            Clock clock,
            PageContext page,
            Pages pages) {
        this.certificates = certificates;
        this.plots = plots;
        this.mine = mine;
        this.tx = tx;
        this.vertx = vertx;
        this.clock = clock;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> list(@RestQuery @Nullable UUID business) {
        var today = Dates.dayOf(clock.instant());
        return mine.show(
                business,
                own -> plotsOf(own)
                        .chain(plots -> certificates
                                .list(own.id())
                                .map(found -> Templates.list(
                                        own,
                                        found.stream()
                                                .map(view -> CertificateCard.of(view, plots, today))
                                                .toList()))));
    }

    @GET
    @Path("new")
    public Uni<Response> add(@RestQuery @Nullable UUID business) {
        return mine.show(business, own -> form(own, Form.empty(page.getLocale()), List.of()));
    }

    @POST
    @Path("new")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<Response> addSent(@RestQuery @Nullable UUID business, @RestForm("scan") @Nullable FileUpload scan) {
        var form = Form.sent(page.getLocale());
        var ticked = CertificateForm.plotIds();
        var command = CertificateForm.read(form, scan, ticked);
        return pages.submitLoading(
                form,
                refused -> mine.require(business).chain(own -> form(own, refused, ticked)),
                () -> mine.require(business)
                        .chain(own -> bytes(scan).chain(paper -> certificates.add(own.id(), command, paper)))
                        .onFailure(UploadFailure.class)
                        .transform(CertificatePages::besideTheFile)
                        .map(added -> "/my/certificates?business=" + added.businessId()));
    }

    /** As a download: what somebody uploaded is never shown as a page of ours. */
    @GET
    @Path("{id}/scan")
    @Produces(MediaType.WILDCARD)
    public Uni<Response> scan(@RestPath UUID id) {
        return certificates.scan(id).map(SentFile::attached);
    }

    private Uni<TemplateInstance> form(BusinessRef business, Form form, List<UUID> ticked) {
        return plotsOf(business).map(found -> Templates.add(form, business, PlotTick.all(found, ticked)));
    }

    private Uni<List<PlotRef>> plotsOf(BusinessRef business) {
        return tx.inTenant(session -> plots.ofBusiness(session, business.id()));
    }

    private Uni<byte[]> bytes(@Nullable FileUpload scan) {
        if (scan == null) {
            throw new Invalid("scan", "value.required");
        }
        return vertx.fileSystem().readFile(scan.uploadedFile().toString()).map(file -> file.getBytes());
    }

    private static Throwable besideTheFile(Throwable failure) {
        return failure instanceof UploadFailure refused ? new Invalid("scan", refused.code(), refused.args()) : failure;
    }
}
