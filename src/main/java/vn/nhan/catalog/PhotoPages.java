package vn.nhan.catalog;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
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
import vn.nhan.catalog.media.PhotoText;
import vn.nhan.identity.Role;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.html.PageContext;
import vn.nhan.platform.html.Pages;
import vn.nhan.platform.tenancy.TenantTx;

/** The pictures of a product: add some, say what they show, put them in order, take one off, put it back. */
@Path("/my/products")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MEMBER_NAME, Role.HELPER_NAME})
class PhotoPages {

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance album(Form form, PhotoDesk desk);

        static native TemplateInstance edit(Form form, PhotoSheet sheet);
    }

    private final PhotoService photos;
    private final ProductService products;
    private final PhotoUploads uploads;
    private final OwnProducts own;
    private final TenantTx tx;
    private final PageContext page;
    private final Pages pages;

    PhotoPages(
            PhotoService photos,
            ProductService products,
            PhotoUploads uploads,
            OwnProducts own,
            TenantTx tx,
            PageContext page,
            Pages pages) {
        this.photos = photos;
        this.products = products;
        this.uploads = uploads;
        this.own = own;
        this.tx = tx;
        this.page = page;
        this.pages = pages;
    }

    @GET
    @Path("{id}/photos")
    public Uni<Response> album(@RestPath UUID id) {
        return shown(id, Form.empty(page.getLocale())).chain(pages::show);
    }

    @POST
    @Path("{id}/photos")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Uni<Response> add(@RestPath UUID id, @RestForm("photo") @Nullable List<FileUpload> photo) {
        var form = Form.sent(page.getLocale());
        var text = PhotoText.of(form.value("alt"));
        return pages.submitLoading(
                form,
                refused -> shown(id, refused),
                () -> uploads.add(id, photo == null ? List.of() : photo, text).replaceWith(() -> "/my/products/" + id));
    }

    @GET
    @Path("{id}/photos/{photoId}")
    public Uni<Response> edit(@RestPath UUID id, @RestPath UUID photoId) {
        return desk(id).map(desk -> PhotoSheet.of(desk, photoId, page.getLang()))
                .map(sheet -> Templates.edit(sheet.filled(Form.empty(page.getLocale())), sheet))
                .chain(pages::show);
    }

    @POST
    @Path("{id}/photos/{photoId}")
    public Uni<Response> editSent(@RestPath UUID id, @RestPath UUID photoId) {
        var form = Form.sent(page.getLocale());
        return pages.submitLoading(
                form,
                refused -> desk(id).map(desk -> Templates.edit(refused, PhotoSheet.of(desk, photoId, page.getLang()))),
                () -> photos.edit(id, photoId, PhotoSheet.read(form)).map(edited -> address(id)));
    }

    @POST
    @Path("{id}/photos/{photoId}/removal")
    public Uni<Response> remove(@RestPath UUID id, @RestPath UUID photoId) {
        return act(id, photos.remove(id, photoId));
    }

    @POST
    @Path("{id}/photos/{photoId}/restoration")
    public Uni<Response> restore(@RestPath UUID id, @RestPath UUID photoId) {
        return act(id, photos.restore(id, photoId));
    }

    private Uni<Response> act(UUID id, Uni<ProductView> deed) {
        return pages.submitLoading(
                Form.sent(page.getLocale()), refused -> shown(id, refused), () -> deed.map(done -> address(id)));
    }

    private Uni<TemplateInstance> shown(UUID id, Form form) {
        return desk(id).map(desk -> Templates.album(form, desk));
    }

    private Uni<PhotoDesk> desk(UUID id) {
        return tx.inTenant(session -> own.require(session, id)
                .chain(() -> products.read(id))
                .chain(product -> photos.album(id).map(album -> new PhotoDesk(product, album.removed()))));
    }

    private static String address(UUID id) {
        return "/my/products/" + id + "/photos";
    }
}
