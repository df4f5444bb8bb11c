package vn.nhan.catalog.storefront;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Text for machines that come again and again: sent once, and then only when it has changed (RFC 9110, 13). */
@RequestScoped
class PublicText {

    private static final int NOT_MODIFIED = 304;
    private static final int TAG_BYTES = 12;
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final HttpServerRequest request;

    PublicText(HttpServerRequest request) {
        this.request = request;
    }

    /** @param changedAt null where nobody knows */
    Response answer(String text, String type, @Nullable Instant changedAt) {
        var tag = "\"" + hash(text) + "\"";
        var fresh = isKnown(tag, changedAt);
        var answer = fresh ? Response.status(NOT_MODIFIED) : Response.ok(text, type);
        answer.header("ETag", tag)
                .header("Cache-Control", "public, max-age=300")
                .header("Vary", "Cookie");
        if (changedAt != null) {
            answer.header("Last-Modified", HTTP_DATE.format(changedAt));
        }
        return answer.build();
    }

    /** The tag is the better witness: the date is asked only when there is no tag. */
    private boolean isKnown(String tag, @Nullable Instant changedAt) {
        var tags = request.getHeader("If-None-Match");
        if (tags != null) {
            return Arrays.stream(tags.split(","))
                    .map(known -> known.strip().replaceFirst("^W/", ""))
                    .anyMatch(known -> known.equals("*") || known.equals(tag));
        }
        var since = read(request.getHeader("If-Modified-Since"));
        return since != null
                && changedAt != null
                && !changedAt.truncatedTo(ChronoUnit.SECONDS).isAfter(since);
    }

    private static @Nullable Instant read(@Nullable String date) {
        if (date == null) {
            return null;
        }
        try {
            return ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        } catch (DateTimeException e) {
            return null; // a date nobody can read asks for nothing
        }
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
