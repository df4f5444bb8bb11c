package vn.nhan.marketplace.hand;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What stars and certificates are called. */
public final class HandWords {

    /** Trade names, the same in all languages. */
    private static final Map<String, String> SCHEMES = Map.of("vietgap", "VietGAP", "globalgap", "GLOBALG.A.P.");

    private final HandMessages words;

    public HandWords(String language) {
        this.words = MessageBundles.get(HandMessages.class, Localized.Literal.of(language));
    }

    /** @param mark {@code ocop-4}, or a scheme in whatever case */
    public String mark(String mark) {
        return mark.matches("ocop-[1-5]")
                ? words.markOcop(mark.substring("ocop-".length()))
                : SCHEMES.getOrDefault(mark.toLowerCase(Locale.ROOT), mark);
    }

    public String marks(List<String> marks) {
        return String.join("; ", marks.stream().map(this::mark).toList());
    }
}
