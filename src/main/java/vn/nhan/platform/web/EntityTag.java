package vn.nhan.platform.web;

import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.Invalid;

/** Versions of what people edit, as {@code ETag} and {@code If-Match} (RFC 9110, 8.8.3 and 13.1.1). */
public final class EntityTag {

    private EntityTag() {}

    public static <T> RestResponse<T> with(T body, int version) {
        return RestResponse.ResponseBuilder.ok(body)
                .header("ETag", "\"" + version + "\"")
                .build();
    }

    /** The version that {@code If-Match} asks for; null when it asks for none. */
    public static @Nullable Integer version(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.equals("*")) {
            return null;
        }
        if (!ifMatch.matches("\"\\d{1,9}\"")) {
            throw new Invalid("If-Match", "value.format");
        }
        return Integer.valueOf(ifMatch.substring(1, ifMatch.length() - 1));
    }
}
