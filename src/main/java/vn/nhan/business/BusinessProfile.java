package vn.nhan.business;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.validation.PlainText;

/**
 * What a business says of itself.
 *
 * @param taxCode 10 digits, or 13 with a branch ({@link TaxCode})
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
        @PlainText(max = 20) String taxCode,
        @PlainText(max = 100) String representative,
        @PlainText(max = 200) String addressLine,
        @PlainText(max = 100) String commune,
        @PlainText(max = 5, required = false) @Nullable String communeCode,
        @PlainText(max = 100, required = false) @Nullable String hamlet,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @PlainText(max = 30) String phone,
        @Nullable Boolean phonePublic,

        @PlainText(max = 4000, required = false, lines = true) @Nullable
        String story) {}
