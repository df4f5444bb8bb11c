package vn.nhan.support.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A programme as officers see it.
 *
 * @param budget dong; null: not limited here
 * @param committed dong that are spoken for
 * @param targets where it is one of the province's file: what the file says
 * @param closedOn the last day on which it could be asked, where somebody closed it
 */
record ProgrammeView(
        UUID id,
        String name,
        @Nullable String nameEn,
        @Nullable String fileCode,
        String legalBasis,
        LocalDate from,
        LocalDate to,
        Pillar pillar,
        String owner,
        @Nullable Long budget,
        long committed,
        Eligibility askedOf,
        List<ProgrammeParts.Commune> communes,
        List<ProgrammeFacts.Target> targets,
        List<LevelView> levels,
        ProgrammeState state,
        @Nullable LocalDate closedOn,
        int version) {
    /** Its page for officers. */
    public String address() {
        return "/office/programmes/" + id;
    }

    public String plan() {
        return address() + "/tasks";
    }

    public String newTask() {
        return plan() + "/new";
    }
}
