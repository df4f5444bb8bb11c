package vn.nhan.support.assessment;

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
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.document.ChosenFile;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.Formats;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.problem.FieldError;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.problem.ProblemTexts;

/** Criteria sets of the province: what there is, and a file for the next edition. */
@Path("/office/assessments/sets")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.OFFICER_NAME, Role.LEAD_NAME})
class SetPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance list(Form form, List<Line> lines);
    }

    record Line(String code, int edition, String day, String address) {}

    private final SetService sets;
    private final Vertx vertx;
    private final PageContext page;
    private final Pages pages;

    SetPages(SetService sets, Vertx vertx, PageContext page, Pages pages) {
        this.sets = sets;
        this.vertx = vertx;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> list() {
        return listed(Form.empty(page.getLocale())).chain(pages::show);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Role.OFFICER_NAME)
    public Uni<Response> add(@RestForm("file") @Nullable FileUpload file) {
        var form = Form.sent(page.getLocale());
        return pages.submitLoading(
                form,
                this::listed,
                () -> ChosenFile.bytes(vertx, file)
                        .chain(bytes -> sets.add(new SetText(composed(SetText.decoded(bytes.orElse(null))))))
                        .onFailure(Invalid.class)
                        .transform(refused -> atTheFile((Invalid) refused))
                        .map(stored -> "/office/assessments/sets"));
    }

    @GET
    @Path("{id}/file")
    @Produces("application/yaml")
    public Uni<Response> file(@RestPath UUID id) {
        return sets.read(id)
                .map(stored -> Response.ok(stored.yaml(), "application/yaml; charset=UTF-8")
                        .header(
                                "Content-Disposition",
                                "attachment; filename=\"" + stored.edition().code() + "-"
                                        + stored.edition().number() + ".yaml\"")
                        .header("Cache-Control", "private, no-store")
                        .build());
    }

    private Uni<TemplateInstance> listed(Form form) {
        return sets.list()
                .map(all -> Templates.list(
                        form,
                        all.stream()
                                .map(stored -> new Line(
                                        stored.edition().code(),
                                        stored.edition().number(),
                                        Formats.day(stored.uploadedAt()),
                                        "/office/assessments/sets/" + stored.id() + "/file"))
                                .toList()));
    }

    /** A person can't see that an editor has sent decomposed letters. */
    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** All reasons beside the one field that there is, each with its place in the file. */
    private Invalid atTheFile(Invalid refused) {
        return new Invalid(refused.fields().stream()
                .map(error -> error.field().isEmpty()
                        ? new FieldError("file", error.code(), error.args())
                        : new FieldError(
                                "file",
                                "tenant-file.at",
                                Map.of(
                                        "place",
                                        error.field(),
                                        "reason",
                                        ProblemTexts.sentence(error.code(), error.args(), page.getLocale()))))
                .toList());
    }
}
