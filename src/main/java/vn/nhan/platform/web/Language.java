package vn.nhan.platform.web;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Vietnamese first; English for whoever asks: in pages by the switch, in the API by {@code Accept-Language}. */
public final class Language {

    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    public static final Locale ENGLISH = Locale.ENGLISH;

    /** The cookie that the switch sets: {@code vi} or {@code en}. */
    public static final String COOKIE = "nhan-language";

    private Language() {}

    public static Locale of(HttpServerRequest request) {
        if (isApi(request.path())) {
            return preferred(request.getHeader("Accept-Language"));
        }
        Cookie chosen = request.getCookie(COOKIE);
        return chosen != null && chosen.getValue().equals("en") ? ENGLISH : VIETNAMESE;
    }

    /** Whether the request speaks JSON rather than pages. */
    public static boolean isApi(@Nullable String path) {
        return path != null && path.startsWith("/api/");
    }

    static Locale preferred(@Nullable String acceptLanguage) {
        if (acceptLanguage == null) {
            return VIETNAMESE;
        }
        try {
            var best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), List.of(VIETNAMESE, ENGLISH));
            return best == null ? VIETNAMESE : best;
        } catch (IllegalArgumentException e) {
            return VIETNAMESE; // a header nobody can read asks for nothing
        }
    }
}
