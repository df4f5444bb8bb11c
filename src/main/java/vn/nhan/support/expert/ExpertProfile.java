package vn.nhan.support.expert;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.validation.PlainText;

/**
 * What an expert is told to be.
 *
 * @param fields needs that the expert can help with, by their codes; a need covers its parts
 * @param sectors of business.fact, by their keys
 * @param languages BCP 47
 * @param communes five digits each, as the list of today numbers them; none where the whole province is served
 * @param latitude of the base from which distances are reckoned, WGS 84; never shown
 * @param weeklyPlaces new requests a week at most, 0 to 40
 * @param feeADay whole dong; null where it is agreed each time
 */
record ExpertProfile(
        @PlainText(max = 150) String name,

        @Nullable @PlainText(max = 2000, required = false, lines = true)
        String about,

        @NotEmpty @Size(max = 40) List<@NotNull String> fields,
        @NotNull @Size(max = 10) List<@NotNull String> sectors,
        @NotEmpty @Size(max = 20) List<@NotNull String> languages,
        @NotNull @Size(max = 200) List<@NotNull String> communes,
        boolean wholeProvince,
        boolean onSite,
        boolean remote,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Min(0) @Max(40) int weeklyPlaces,
        @Nullable @Min(0) @Max(1_000_000_000) Long feeADay) {

    ExpertProfile {
        fields = fields == null ? List.of() : List.copyOf(fields);
        sectors = sectors == null ? List.of() : List.copyOf(sectors);
        languages = languages == null ? List.of() : List.copyOf(languages);
        communes = communes == null ? List.of() : List.copyOf(communes);
    }
}
