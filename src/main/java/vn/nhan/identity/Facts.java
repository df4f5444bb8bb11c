package vn.nhan.identity;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds one entry of a {@link PersonalDataSource.Section}: facts in their order, without those that are missing. */
public final class Facts {

    private final Map<String, Object> facts = new LinkedHashMap<>();

    public Facts with(String name, @Nullable Object value) {
        if (value instanceof OffsetDateTime moment) {
            facts.put(name, moment.toInstant());
        } else if (value != null) {
            facts.put(name, value);
        }
        return this;
    }

    public Map<String, Object> asMap() {
        return facts;
    }
}
