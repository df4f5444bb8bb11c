package vn.nhan.catalog;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.problem.ProblemTexts;

/** Where whoever sent a sheet of products sends the photos that it names. */
@Path("/office/intakes/{intakeId}/photos")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.OFFICER_NAME)
class SheetPhotoPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance show(
                Form form, SheetPhotoService.View view, List<SheetPhotoService.LeftOut> leftOut, boolean underWay);
    }

    private final SheetPhotoService photos;
    private final Vertx vertx;
    private final PageContext page;
    private final Pages pages;

    SheetPhotoPages(SheetPhotoService photos, Vertx vertx, PageContext page, Pages pages) {
        this.photos = photos;
        this.vertx = vertx;
        this.page = page;
        this.pages = pages;
    }

    @GET
    public Uni<Response> show(@RestPath UUID intakeId) {
        return shown(intakeId, Form.empty(page.getLocale())).chain(pages::show);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<Response> add(@RestPath UUID intakeId, @RestForm("file") @Nullable FileUpload file) {
        return pages.submitLoading(Form.sent(page.getLocale()), refused -> shown(intakeId, refused), () -> {
            if (file == null || file.fileName().isEmpty()) {
                throw new Invalid("file", "value.required");
            }
            return vertx.fileSystem()
                    .readFile(file.uploadedFile().toString())
                    .map(Buffer::getBytes)
                    .chain(bytes -> photos.add(intakeId, file.fileName(), bytes))
                    .replaceWith("/office/intakes/" + intakeId + "/photos");
        });
    }

    private Uni<TemplateInstance> shown(UUID intakeId, Form form) {
        return photos.read(intakeId)
                .map(view -> Templates.show(
                        form,
                        view,
                        view.leftOut().stream().map(this::inWords).toList(),
                        view.archives().stream().anyMatch(archive -> archive.waiting() > 0)));
    }

    private SheetPhotoService.LeftOut inWords(SheetPhotoService.LeftOut left) {
        return new SheetPhotoService.LeftOut(
                left.name(), ProblemTexts.sentence(left.reason(), SheetPhotoService.limits(), page.getLocale()));
    }
}
