package vn.nhan.marketplace.binding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import vn.nhan.marketplace.engine.Phase;
import vn.nhan.marketplace.engine.Progress;

/** Progress as it stands in the database. Its phase, tries and moments are columns, which others may change: those hold. */
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

    /** What {@link #read} reads of a row of {@code channel_binding}. */
    static String columns(String alias) {
        return "cast(%1$s.progress as text), %1$s.phase, %1$s.attempts, %1$s.read_at, %1$s.written_at".formatted(alias);
    }

    /** @param from where {@link #columns} begin in the row */
    Progress read(Object[] row, int from) {
        var written = (String) row[from];
        try {
            var kept = written.equals("{}") ? Progress.NEW : json.readValue(written, Progress.class);
            return new Progress(
                    phase((String) row[from + 1]),
                    kept.known(),
                    kept.unsure(),
                    ((Number) row[from + 2]).intValue(),
                    new Progress.Moments(
                            Optional.ofNullable(Bindings.instant(row[from + 3])),
                            Optional.ofNullable(Bindings.instant(row[from + 4])),
                            Optional.empty()),
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
