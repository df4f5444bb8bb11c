package vn.nhan.marketplace.binding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nhan.marketplace.engine.Phase;
import vn.nhan.marketplace.engine.Progress;

/** Progress as it stands in the database. Its moments are columns, which others may change: those hold. */
@ApplicationScoped
class ProgressText {

    private final ObjectMapper json;

    ProgressText(ObjectMapper json) {
        this.json = json;
    }

    String write(Progress progress) {
        return text(progress);
    }

    /** Of anything else that is shown to people. */
    String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("progress of a listing", e);
        }
    }

    Progress read(String text, String phase, @Nullable Instant readAt, @Nullable Instant writtenAt) {
        try {
            var kept = text.equals("{}") ? Progress.NEW : json.readValue(text, Progress.class);
            return new Progress(
                    phase(phase),
                    kept.known(),
                    kept.unsure(),
                    kept.attempts(),
                    new Progress.Moments(Optional.ofNullable(readAt), Optional.ofNullable(writtenAt), Optional.empty()),
                    kept.agreed(),
                    kept.trouble(),
                    kept.drift());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("progress of a listing", e);
        }
    }

    static String name(Phase phase) {
        return phase.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    static Phase phase(String name) {
        return Phase.valueOf(name.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }
}
