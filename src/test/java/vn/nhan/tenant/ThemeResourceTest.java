package vn.nhan.tenant;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ThemeResourceTest {

    private final TenantRegistry registry = new TenantRegistry(Optional.empty());
    private final ThemeResource resource =
            new ThemeResource(registry, Clock.fixed(Instant.parse("2026-11-01T05:00:00Z"), ZoneOffset.UTC));
    private final Theme theme = registry.bySlug("hung-yen")
            .orElseThrow()
            .lookOn(LocalDate.of(2026, 11, 1))
            .theme();

    @Test
    void stylesheetUnderItsHashIsKeptForEver() {
        Response answer = resource.stylesheet("hung-yen", theme.stylesheet().hash(), new Asking(""));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getEntity()).isEqualTo(theme.stylesheet().text());
        assertThat(answer.getMediaType()).hasToString("text/css;charset=UTF-8");
        assertThat(answer.getEntityTag())
                .isEqualTo(new EntityTag(theme.stylesheet().hash()));
        assertThat(answer.getHeaderString(HttpHeaders.CACHE_CONTROL)).isEqualTo("public, max-age=31536000, immutable");
    }

    @Test
    void stylesheetUnderAnOutdatedHashOrNoneIsSoonAskedForAgain() {
        assertThat(resource.stylesheet("hung-yen", "old", new Asking("")).getHeaderString(HttpHeaders.CACHE_CONTROL))
                .isEqualTo("public, max-age=300");
        assertThat(resource.stylesheet("hung-yen", null, new Asking("")).getHeaderString(HttpHeaders.CACHE_CONTROL))
                .isEqualTo("public, max-age=300");
    }

    @Test
    void whoHasItAlreadyIsSentNothing() {
        Response answer = resource.stylesheet(
                "hung-yen", null, new Asking(theme.stylesheet().hash()));

        assertThat(answer.getStatus()).isEqualTo(304);
        assertThat(answer.getEntity()).isNull();
    }

    @Test
    void logoIsServedInASandbox() {
        Response answer = resource.logo("hung-yen", theme.logo().hash(), new Asking(""));

        assertThat(answer.getMediaType()).hasToString("image/svg+xml");
        assertThat(answer.getHeaderString("Content-Security-Policy")).contains("sandbox");
        assertThat(answer.getHeaderString("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void unknownProvinceIsNotFound() {
        assertThat(resource.stylesheet("nowhere", null, new Asking("")).getStatus())
                .isEqualTo(404);
        assertThat(resource.logo("nowhere", null, new Asking("")).getStatus()).isEqualTo(404);
    }

    /** A request of a browser that holds the given version. */
    private record Asking(String held) implements Request {

        @Override
        public Response.@Nullable ResponseBuilder evaluatePreconditions(EntityTag tag) {
            return tag.getValue().equals(held) ? Response.notModified(tag) : null;
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public Variant selectVariant(List<Variant> variants) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Response.ResponseBuilder evaluatePreconditions(Date lastModified) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Response.ResponseBuilder evaluatePreconditions(Date lastModified, EntityTag tag) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Response.ResponseBuilder evaluatePreconditions() {
            throw new UnsupportedOperationException();
        }
    }
}
