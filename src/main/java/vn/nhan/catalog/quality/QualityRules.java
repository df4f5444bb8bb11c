package vn.nhan.catalog.quality;

import static vn.nhan.catalog.quality.Dimension.ACCURACY;
import static vn.nhan.catalog.quality.Dimension.COMPLETENESS;
import static vn.nhan.catalog.quality.Dimension.CONSISTENCY;
import static vn.nhan.catalog.quality.Dimension.TIMELINESS;
import static vn.nhan.catalog.quality.Dimension.UNIQUENESS;
import static vn.nhan.catalog.quality.Dimension.VALIDITY;

import java.util.List;

/** All that is asked of an offer. A rule stands after those that it needs. */
final class QualityRules {

    /** Its bound also says when facts become old by themselves. */
    static final String RECENT = "facts-recent";

    static final List<QualityRule> ALL = List.of(
            rule("name-present", COMPLETENESS, Field.NAME, NameRules::present),
            rule("name-length", VALIDITY, Field.NAME, NameRules::length, "name-present"),
            rule("name-calm", VALIDITY, Field.NAME, NameRules::calm, "name-present"),
            rule("name-weight", CONSISTENCY, Field.NAME, NameRules::weight, "name-present"),
            rule("description-present", COMPLETENESS, Field.DESCRIPTION, DescriptionRules::present),
            rule(
                    "description-length",
                    COMPLETENESS,
                    Field.DESCRIPTION,
                    DescriptionRules::length,
                    "description-present"),
            rule("description-calm", VALIDITY, Field.DESCRIPTION, DescriptionRules::calm, "description-present"),
            rule("description-plain", VALIDITY, Field.DESCRIPTION, DescriptionRules::plain, "description-present"),
            rule("description-own", UNIQUENESS, Field.DESCRIPTION, DescriptionRules::own, "description-present"),
            rule(
                    "description-translated",
                    CONSISTENCY,
                    Field.DESCRIPTION,
                    DescriptionRules::translated,
                    "description-present"),
            rule("story-present", COMPLETENESS, Field.STORY, DescriptionRules::story),
            rule("category-chosen", COMPLETENESS, Field.CATEGORY, CategoryRules::chosen),
            rule("attributes-required", COMPLETENESS, Field.ATTRIBUTES, CategoryRules::attributes, "category-chosen"),
            rule("season-told", COMPLETENESS, Field.SEASONS, TimeRules::seasonTold, "category-chosen"),
            rule("season-now", TIMELINESS, Field.SEASONS, TimeRules::seasonNow, "season-told"),
            rule("forecast-ahead", TIMELINESS, Field.FORECASTS, TimeRules::forecastAhead),
            rule(RECENT, TIMELINESS, Field.DESCRIPTION, TimeRules::recent),
            rule("papers-valid", TIMELINESS, Field.DESCRIPTION, TimeRules::papers),
            rule("photos-some", COMPLETENESS, Field.PHOTOS, PictureRules::some),
            rule("photos-several", COMPLETENESS, Field.PHOTOS, PictureRules::several, "photos-some"),
            rule("photos-large", VALIDITY, Field.PHOTOS, PictureRules::large, "photos-some"),
            rule("photos-described", CONSISTENCY, Field.PHOTOS, PictureRules::described, "photos-some"),
            rule("photos-own", UNIQUENESS, Field.PHOTOS, PictureRules::own, "photos-some"),
            rule("price-named", COMPLETENESS, Field.PACKAGES, PackageRules::priced),
            rule("price-fits", ACCURACY, Field.PACKAGES, PackageRules::fits, "category-chosen", "price-named"),
            rule("packages-agree", CONSISTENCY, Field.PACKAGES, PackageRules::agree, "price-named"),
            rule("gtin-checked", ACCURACY, Field.PACKAGES, PackageRules::gtin));

    private QualityRules() {}

    private static QualityRule rule(
            String code, Dimension dimension, Field field, QualityRule.Check check, String... needs) {
        return new QualityRule(code, dimension, field, List.of(needs), check);
    }
}
