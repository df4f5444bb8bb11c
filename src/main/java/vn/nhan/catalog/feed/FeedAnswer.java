package vn.nhan.catalog.feed;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.storage.StoredName;

/**
 * How a file is handed to who asks for it (RFC 9110, 8.8 and 13): packed if they take that, and not at all if they have it.
 *
 * @param packed whether the packed bytes are sent
 */
record FeedAnswer(FeedFiles.Found found, boolean packed, boolean known) {

    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT).withZone(ZoneOffset.UTC);

    /** What a request says of what its sender has and takes; null for what it doesn't. */
    record Asked(
            @Nullable String encodings,
            @Nullable String ifNoneMatch,
            @Nullable String ifModifiedSince) {}

    static FeedAnswer to(Asked asked, FeedFiles.Found found) {
        var packed = takesGzip(asked.encodings());
        return new FeedAnswer(found, packed, isKnown(asked, found, packed));
    }

    int status() {
        return known ? 304 : 200;
    }

    StoredName object() {
        var stored = found.stored();
        return packed
                ? new StoredName(stored.packedKey(), stored.packedBytes())
                : new StoredName(stored.plainKey(), stored.plainBytes());
    }

    Map<String, List<String>> headers() {
        var headers = new LinkedHashMap<String, List<String>>();
        headers.put("ETag", List.of(tag(found, packed)));
        headers.put("Last-Modified", List.of(HTTP_DATE.format(found.writtenAt())));
        headers.put("Vary", List.of("Accept-Encoding"));
        headers.put("Cache-Control", List.of("private, no-cache"));
        headers.put("X-Robots-Tag", List.of("noindex"));
        if (!known) {
            headers.put("Content-Type", List.of(found.stored().file().form().contentType()));
            headers.put("Content-Length", List.of(Long.toString(object().size())));
            if (packed) {
                headers.put("Content-Encoding", List.of("gzip"));
            }
        }
        return headers;
    }

    /** The bytes differ when they are packed, and so does the tag. */
    private static String tag(FeedFiles.Found found, boolean packed) {
        return "\"" + found.stored().sha256().substring(0, 32) + (packed ? "-gz" : "") + "\"";
    }

    private static boolean isKnown(Asked asked, FeedFiles.Found found, boolean packed) {
        var tags = asked.ifNoneMatch();
        if (tags != null) {
            return Arrays.stream(tags.split(",", -1))
                    .map(tag -> tag.strip().replaceFirst("^W/", ""))
                    .anyMatch(tag -> tag.equals("*") || tag.equals(tag(found, packed)));
        }
        var since = asked.ifModifiedSince();
        return since != null
                && !found.writtenAt().truncatedTo(ChronoUnit.SECONDS).isAfter(date(since));
    }

    private static Instant date(String httpDate) {
        try {
            return ZonedDateTime.parse(httpDate, HTTP_DATE).toInstant();
        } catch (DateTimeParseException e) {
            return Instant.MIN;
        }
    }

    static boolean takesGzip(@Nullable String encodings) {
        return encodings != null
                && Arrays.stream(encodings.toLowerCase(Locale.ROOT).split(",", -1))
                        .map(String::strip)
                        .anyMatch(one -> one.matches("(gzip|\\*)(\\s*;\\s*q=(1(\\.0{0,3})?|0\\.[0-9]*[1-9][0-9]*))?"));
    }
}
