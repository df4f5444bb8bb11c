package vn.nhan.support.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.event.DomainEvent;

/**
 * What a programme that others may see wants reached, and until when.
 *
 * @param fileCode the programme of the province's file that it is; then its targets stand there and here are none
 * @param to the last day on which it can be asked
 */
record ProgrammeGoalsSet(
        UUID programmeId,
        String name,
        @Nullable String nameEn,
        @Nullable String fileCode,
        String legalBasis,
        LocalDate from,
        LocalDate to,
        List<ProgrammeFacts.Target> targets)
        implements DomainEvent {

    static ProgrammeGoalsSet of(SupportProgramme programme, List<ProgrammeFacts.Target> targets) {
        return new ProgrammeGoalsSet(
                programme.id(),
                programme.name,
                programme.nameEn,
                programme.fileCode,
                programme.legalBasis,
                programme.periodFrom,
                programme.period().lastDay(),
                programme.fileCode == null ? targets : List.of());
    }
}
