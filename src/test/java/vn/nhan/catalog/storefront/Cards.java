package vn.nhan.catalog.storefront;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.media.Photo;
import vn.nhan.catalog.season.HarvestForecast;
import vn.nhan.catalog.season.Season;
import vn.nhan.platform.text.LocalizedText;

/** Longans on sale, as tests want them. */
final class Cards {

    static final UUID PRODUCT = UUID.fromString("00000000-0000-7000-8000-000000000001");
    static final Instant IN_SEASON = Instant.parse("2026-08-10T03:00:00Z");
    static final Instant STAR_ENDS = Instant.parse("2026-08-31T17:00:00Z");

    private Cards() {}

    static StorefrontCard of(StorefrontCard.Variant... variants) {
        return of("Cùi dày, hạt nhỏ.", variants);
    }

    static StorefrontCard of(@Nullable String description, StorefrontCard.Variant... variants) {
        return new StorefrontCard(
                PRODUCT,
                "nhan-long-pho-hien",
                "Nhãn lồng Phố Hiến",
                "Pho Hien longan",
                description,
                "Thick flesh, small seed.",
                null,
                null,
                List.of(
                        new StorefrontCard.Step("food", new LocalizedText("Thực phẩm", "Food")),
                        new StorefrontCard.Step("fresh-fruit", new LocalizedText("Trái cây tươi", "Fresh fruit"))),
                List.of(new StorefrontCard.Fact(
                        "variety", new LocalizedText("Giống", "Variety"), "text", false, "nhãn hương chi")),
                List.of("nhãn"),
                List.of("vi", "en"),
                variants[0].priceDong(),
                variants[0].netWeightGrams(),
                variants[0].gtin(),
                List.of(variants),
                List.of(new Season(MonthDay.of(7, 15), MonthDay.of(9, 30))),
                List.of(new HarvestForecast(PRODUCT, LocalDate.of(2027, 7, 20), 500_000, LocalDate.of(2027, 6, 1))),
                List.of(new StorefrontCard.Recognition(
                        4,
                        "1234/QĐ-UBND",
                        "UBND tỉnh Hưng Yên",
                        LocalDate.of(2023, 9, 1),
                        "officer-checked",
                        new LocalizedText("Sở Nông nghiệp và Môi trường", "Department of Agriculture and Environment"),
                        Instant.parse("2023-08-31T17:00:00Z"),
                        STAR_ENDS)),
                "Hợp tác xã Xanh Phố Hiến",
                "Pho Hien Green Cooperative",
                "Phường Phố Hiến",
                "htx-xanh-pho-hien",
                "2026-01-15",
                new LocalizedText("Sở Nông nghiệp và Môi trường", "Department of Agriculture and Environment"),
                List.of(new Photo(
                        PRODUCT,
                        "tenants/33/abcdefghijklmnopqrstuvwxyz234567/large",
                        "Chùm nhãn",
                        null,
                        1600,
                        1200,
                        null)),
                Instant.parse("2026-08-01T00:00:00Z"));
    }

    static StorefrontCard.Variant box(long grams, long dong, @Nullable Long stock, StorefrontCard.Hold... holds) {
        return new StorefrontCard.Variant(
                new UUID(0, grams), grams, null, "thùng", null, false, dong, stock, List.of(holds));
    }
}
