package vn.nhan.catalog.media;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.storage.ObjectKey;
import vn.nhan.platform.storage.ObjectStore;
import vn.nhan.platform.storage.Variant;

/** Pictures of products, for everybody. Only the three sizes of pictures can be asked for: no document is a size. */
@Path("/photos")
@PermitAll
class PhotoResource {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    private final ObjectStore store;

    PhotoResource(ObjectStore store) {
        this.store = store;
    }

    /** What lies under an address never changes, so its name is a strong entity tag (RFC 9110, 8.8.3). */
    @GET
    @Operation(hidden = true)
    @Path("{tenant:[1-9][0-9]{0,4}}/{stem:[a-z2-7]{32}}/{size:small|medium|large}.jpg")
    public Uni<Response> photo(
            @RestPath String tenant,
            @RestPath String stem,
            @RestPath String size,
            @HeaderParam("If-None-Match") @Nullable String known) {
        var tag = '"' + stem + '-' + size + '"';
        if (known != null && known.contains(tag)) {
            return Uni.createFrom().item(kept(Response.notModified(), tag));
        }
        return store.get(new ObjectKey("tenants/" + tenant + "/" + stem + "/" + size))
                .map(found -> found.map(content -> kept(Response.ok(content.bytes(), Variant.CONTENT_TYPE), tag))
                        .orElseThrow(MediaFailure.NotFound::new));
    }

    private static Response kept(Response.ResponseBuilder reply, String tag) {
        return reply.header("Cache-Control", FOR_EVER).header("ETag", tag).build();
    }
}
