package vn.nhan.catalog;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import vn.nhan.platform.storage.ObjectKey;
import vn.nhan.platform.storage.ObjectStore;
import vn.nhan.platform.storage.Variant;

/** Pictures of products, for everybody. Only the three sizes of pictures can be asked for: no document is a size. */
@Path("/photos")
@PermitAll
class PhotoResource {

    private final ObjectStore store;

    PhotoResource(ObjectStore store) {
        this.store = store;
    }

    @GET
    @Operation(hidden = true)
    @Path("{tenant:[1-9][0-9]{0,4}}/{stem:[a-z2-7]{32}}/{size:small|medium|large}.jpg")
    public Uni<Response> photo(@RestPath String tenant, @RestPath String stem, @RestPath String size) {
        return store.get(new ObjectKey("tenants/" + tenant + "/" + stem + "/" + size))
                .map(found -> found.map(content -> Response.ok(content.bytes(), Variant.CONTENT_TYPE)
                                .header("Cache-Control", "public, max-age=31536000, immutable")
                                .build())
                        .orElseThrow(CatalogFailure.NotFound::new));
    }
}
