package vn.nhan.marketplace.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhan.marketplace.connector.CategoryRules;
import vn.nhan.platform.problem.FieldError;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.text.LocalizedText;

class MatchingTest {

    private static final CategoryRules RULES = new CategoryRules(
            "1",
            List.of(
                    new CategoryRules.Attribute("origin", "Quốc gia xuất xứ", true, Set.of("Việt Nam", "Lào"), 0),
                    new CategoryRules.Attribute("life", "Hạn sử dụng", false, Set.of(), 5),
                    new CategoryRules.Attribute("colour", "Màu sắc", false, Set.of("Vàng"), 0)),
            1,
            100,
            1,
            9,
            Instant.EPOCH);
    private static final List<OurAttribute> OURS = List.of(
            new OurAttribute("variety", new LocalizedText("Giống", "Variety")),
            new OurAttribute("shelf-life", new LocalizedText("Hạn sử dụng (số ngày)", "Shelf life (days)")));

    @ParameterizedTest
    @CsvSource({"12345", "1234😀", "Hạn"})
    void whatTheMarketplaceTakesIsTaken(String life) {
        assertThatCode(() -> matching(Map.of("origin", Source.constant("Lào"), "life", Source.constant(life)))
                        .check(RULES, OURS))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "life, 123456, , channel-category.too-long",
        "life, 1234😀6, , channel-category.too-long",
        "life, ' ', , channel-category.required",
        "life, 1, variety, channel-category.either",
        "life, , , channel-category.either",
        "life, , smell, channel-category.attribute-unknown",
        "colour, Xanh, , channel-category.value",
        "smell, 1, , channel-category.attribute-unknown"
    })
    void whatItWouldRefuseIsRefusedBesideItsField(String id, String value, String ours, String code) {
        var matching = matching(Map.of("origin", Source.constant("Lào"), id, new Source(value, ours)));

        assertThat(refusals(matching))
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("attributes." + id, code));
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertThat(refusals(matching(Map.of("colour", Source.constant("Xanh"), "life", Source.constant("1234567")))))
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder("attributes.origin", "attributes.colour", "attributes.life");
    }

    @Test
    void whatAttributesMayStandForIsGuessedByTheirNames() {
        assertThat(Guess.of(RULES, OURS))
                .containsOnly(
                        Map.entry("origin", Source.constant("Việt Nam")), Map.entry("life", Source.ours("shelf-life")));
    }

    private static Matching matching(Map<String, Source> sources) {
        return new Matching("1", sources, false);
    }

    private static List<FieldError> refusals(Matching matching) {
        return catchThrowableOfType(Invalid.class, () -> matching.check(RULES, OURS))
                .fields();
    }
}
