package vn.nhan.support.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.validation.PlainText;

/**
 * What officers say of a programme.
 *
 * @param fileCode the programme of the province's file that it is; then its targets stand there
 * @param to the last day
 * @param owner the unit that answers for it
 * @param budget dong; null: not limited here
 * @param targets only of a programme that is none of the file
 */
record ProgrammeFacts(
        @PlainText(max = 200) String name,
        @PlainText(max = 200, required = false) @Nullable String nameEn,
        @PlainText(max = 80, required = false) @Nullable String fileCode,
        @PlainText(max = 300) String legalBasis,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotNull Pillar pillar,
        @PlainText(max = 200) String owner,
        @Min(1) @Max(Level.NO_LIMIT) @Nullable Long budget,
        @Valid @Nullable AskedOf askedOf,
        @Size(max = 20) @Valid @Nullable List<Target> targets) {

    /**
     * @param indicator in lower case with hyphens
     * @param percent whether the value is one of a hundred, else a count
     */
    record Target(
            @PlainText(max = 60) String indicator,
            @Min(1) @Max(1_000_000_000) int value,
            boolean percent) {}

    AskedOf rules() {
        return askedOf == null ? AskedOf.NOTHING : askedOf;
    }

    List<Target> ownTargets() {
        return targets == null ? List.of() : targets;
    }
}
