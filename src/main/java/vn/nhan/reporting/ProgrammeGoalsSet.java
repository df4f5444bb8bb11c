package vn.nhan.reporting;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.event.DomainEvent;

/** What this room reads of the event of the same name of the room {@code support}; see {@link ListingPublished}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ProgrammeGoalsSet(
        UUID programmeId,
        String name,
        @Nullable String nameEn,
        String legalBasis,
        LocalDate from,
        LocalDate to,
        List<Target> targets)
        implements DomainEvent {

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Target(String indicator, int value, boolean percent) {}
}
