package vn.nhan.catalog.feed;

import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.storage.LargeObjects;

/** Feeds for the programs of sales channels; the secret in the address is all that they show. */
@Path("/feeds")
@PermitAll
class FeedResource {

    private final FeedDownload download;
    private final LargeObjects objects;

    FeedResource(FeedDownload download, LargeObjects objects) {
        this.download = download;
        this.objects = objects;
    }

    @GET
    @Operation(hidden = true)
    @Path("{secret}/{file}")
    public RestMulti<byte[]> file(
            @RestPath String secret,
            @RestPath String file,
            @HeaderParam("Accept-Encoding") @Nullable String encodings,
            @HeaderParam("User-Agent") @Nullable String userAgent,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
            @HeaderParam("If-Modified-Since") @Nullable String ifModifiedSince) {
        var asked = new FeedAnswer.Asked(encodings, ifNoneMatch, ifModifiedSince);
        return RestMulti.fromUniResponse(
                download.find(secret, file, userAgent).map(found -> FeedAnswer.to(asked, found)),
                answer -> answer.known() ? Multi.createFrom().empty() : objects.stream(answer.object()),
                FeedAnswer::headers,
                FeedAnswer::status);
    }
}
