package vn.nhan.business;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.fact.Registration;
import vn.nhan.business.fact.Trade;
import vn.nhan.platform.validation.PlainText;

/**
 * What a business says of itself. Which of it a kind of business must say, and when, is decided by {@link RequiredFacts}.
 *
 * @param taxCode 10 digits, or 13 with a branch ({@link TaxCode}); for legal persons
 * @param citizenId 12 digits of the head of a household, or of who represents a group; encrypted, never shown whole
 * @param commune today's commune, ward or special zone; the district level was abolished on 1 July 2025
 * @param communeCode of that commune in the national code list; without it the name is matched, where it leaves no doubt
 * @param hamlet thôn, ấp, bản, tổ dân phố
 * @param latitude and longitude: WGS 84, both or neither
 * @param phone a Vietnamese number; encrypted, and public only when {@code phonePublic}
 * @param story told on public pages, at most 4,000 characters
 */
public record BusinessProfile(
        @NotNull BusinessKind kind,
        @PlainText(max = 200) String name,
        @PlainText(max = 200, required = false) @Nullable String nameEn,
        @PlainText(max = 20, required = false) @Nullable String taxCode,
        @PlainText(max = 40, required = false) @Nullable String citizenId,
        @PlainText(max = 100) String representative,
        @Valid @Nullable Registration registration,
        @Valid @Nullable Trade trade,
        @PlainText(max = 200, required = false) @Nullable String addressLine,
        @PlainText(max = 100) String commune,
        @PlainText(max = 5, required = false) @Nullable String communeCode,
        @PlainText(max = 100, required = false) @Nullable String hamlet,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @PlainText(max = 30, required = false) @Nullable String phone,
        @Nullable Boolean phonePublic,

        @PlainText(max = 4000, required = false, lines = true) @Nullable
        String story) {

    /** Without the numbers that tell who somebody is, for logs and messages. */
    @Override
    public String toString() {
        return "BusinessProfile[" + kind + ", " + name + "]";
    }
}
