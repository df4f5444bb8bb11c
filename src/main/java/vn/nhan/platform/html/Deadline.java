package vn.nhan.platform.html;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Instant;

/** Until when somebody has something, as the tag {@code until} writes it, for pages whose sentences hold it. */
public final class Deadline {

    private Deadline() {}

    /** @param language {@code vi} or {@code en} */
    public static String in(String language, Instant moment) {
        var missing = Formats.unreckoned(moment);
        return missing == null
                ? Formats.deadline(moment)
                : Formats.deadline(moment) + " ("
                        + MessageBundles.get(UiMessages.class, Localized.Literal.of(language))
                                .lookedAtAgain(missing) + ")";
    }
}
