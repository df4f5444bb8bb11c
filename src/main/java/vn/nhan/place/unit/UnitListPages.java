package vn.nhan.place.unit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.problem.Invalid;

/** Where operators import official lists: send a file, see what it would change, confirm. */
@Path("/operator/places")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(OperatorName.OPERATOR)
class UnitListPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(List<UnitImport> imports, boolean done);

        static native TemplateInstance add(Form form);

        static native TemplateInstance confirm(Form form, UnitImport checked, List<ReportLine> lines);
    }

    private final UnitImports imports;
    private final TypedTerms terms;
    private final SecurityIdentity identity;
    private final Vertx vertx;
    private final PageContext page;
    private final Pages pages;

    UnitListPages(
            UnitImports imports,
            TypedTerms terms,
            SecurityIdentity identity,
            Vertx vertx,
            PageContext page,
            Pages pages) {
        this.imports = imports;
        this.terms = terms;
        this.identity = identity;
        this.vertx = vertx;
        this.page = page;
        this.pages = pages;
    }

    /** @param done present right after an import */
    @GET
    public Uni<Response> list(@RestQuery @Nullable String done) {
        return imports.applied().chain(all -> pages.show(Templates.list(all, done != null)));
    }

    @GET
    @Path("new")
    public Uni<Response> add() {
        return pages.show(Templates.add(Form.empty(page.getLocale())));
    }

    @POST
    @Path("new")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<Response> addSent(@RestForm("list") @Nullable FileUpload list) {
        var form = Form.sent(page.getLocale());
        var typed = new TypedTerms.Typed(form.optional("validFrom"), form.optional("validTo"), form.optional("decree"));
        return pages.submit(
                form,
                Templates::add,
                () -> upload(list, typed)
                        .chain(imports::check)
                        .onFailure(UnitListFailure.WrongRows.class)
                        .transform(refused -> ((UnitListFailure.WrongRows) refused).besideTheFile())
                        .map(checked -> "/operator/places/imports/" + checked.id()));
    }

    @GET
    @Path("imports/{importId}")
    public Uni<Response> confirm(@RestPath UUID importId) {
        return shown(importId, Form.empty(page.getLocale())).chain(pages::show);
    }

    @POST
    @Path("imports/{importId}/application")
    public Uni<Response> confirmSent(@RestPath UUID importId) {
        return pages.submitLoading(
                Form.sent(page.getLocale()),
                refused -> shown(importId, refused),
                () -> imports.confirm(importId, identity.getAttribute("accountId"))
                        .replaceWith("/operator/places?done=1"));
    }

    @POST
    @Path("imports/{importId}/removal")
    public Uni<Response> remove(@RestPath UUID importId) {
        return imports.discard(importId).map(gone -> Pages.seeOther("/operator/places"));
    }

    private Uni<ListUpload> upload(@Nullable FileUpload list, TypedTerms.Typed typed) {
        var told = terms.read(typed, true);
        if (list == null || list.fileName().isEmpty()) {
            throw new Invalid("list", "value.required");
        }
        return vertx.fileSystem()
                .readFile(list.uploadedFile().toString())
                .map(Buffer::getBytes)
                .map(bytes -> new ListUpload(list.fileName(), bytes, told, identity.getAttribute("accountId")));
    }

    private Uni<TemplateInstance> shown(UUID importId, Form form) {
        return imports.read(importId)
                .map(checked -> Templates.confirm(form, checked, ReportLine.of(checked.report(), page.getLang())));
    }
}
