package vn.nhan.identity.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.problem.FieldError;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.validation.Checks;

class TermsTest {

    /** Already the 22nd in Viet Nam. */
    private static final Instant NOW = Instant.parse("2026-11-21T18:00:00Z");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void goodFromTodayToTwelveMonthsFromToday() {
        assertThat(refusals(Set.of(Purpose.DIARY), TODAY)).isEmpty();
        assertThat(refusals(Set.copyOf(Purpose.grantable()), LocalDate.of(2027, 11, 22)))
                .isEmpty();
    }

    @Test
    void oneDayMoreThanTwelveMonthsIsTooLong() {
        assertThat(refusals(Set.of(Purpose.DIARY), LocalDate.of(2027, 11, 23)))
                .containsExactly("validUntil delegation.too-long");
    }

    @Test
    void yesterdayInVietNamHasPassed() {
        assertThat(refusals(Set.of(Purpose.DIARY), TODAY.minusDays(1)))
                .containsExactly("validUntil delegation.day-past");
    }

    @Test
    void nothingToDoAndNoEndAreBothNamed() {
        assertThat(refusals(Set.of(), null))
                .containsExactly("purposes delegation.purposes-missing", "validUntil value.required");
        assertThat(refusals(null, TODAY)).containsExactly("purposes delegation.purposes-missing");
    }

    @Test
    void draftIsNothingThatAHouseholdGrants() {
        assertThat(refusals(Set.of(Purpose.DRAFT, Purpose.DIARY), TODAY)).containsExactly("purposes value.format");
    }

    private static List<String> refusals(@Nullable Set<Purpose> purposes, @Nullable LocalDate until) {
        var checks = Checks.begin();
        Terms.check(checks, purposes, until, NOW);
        var refused = catchThrowableOfType(Invalid.class, checks::orThrow);
        return refused == null
                ? List.of()
                : refused.fields().stream().map(TermsTest::written).toList();
    }

    private static String written(FieldError error) {
        return error.field() + " " + error.code();
    }
}
