package vn.nhan.platform.html;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.nhan.platform.web.Language;

/** The switch between Vietnamese and English; remembered for a year. */
@Path("/language")
@PermitAll
class LanguagePages {

    private static final int YEAR = 365 * 24 * 3600;

    @GET
    @Path("{language:vi|en}")
    public Response speak(@RestPath String language, @RestQuery String next) {
        return Response.seeOther(URI.create(Pages.localPath(next)))
                .cookie(new NewCookie.Builder(Language.COOKIE)
                        .value(language)
                        .path("/")
                        .maxAge(YEAR)
                        .sameSite(NewCookie.SameSite.LAX)
                        .build())
                .build();
    }
}
