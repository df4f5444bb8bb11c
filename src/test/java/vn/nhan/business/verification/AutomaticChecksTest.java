package vn.nhan.business.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nhan.business.BusinessKind;
import vn.nhan.business.ReviewSubject;
import vn.nhan.identity.CitizenId;
import vn.nhan.identity.PhoneNumber;
import vn.nhan.place.address.AddressView;
import vn.nhan.platform.problem.ProblemTexts;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.testing.Seeded;

class AutomaticChecksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void soundTaxCodeFitsAndTheRegisterIsNotClaimedToHaveBeenAsked() {
        assertThat(codes(TaxCodeCheck.of("0100109106")))
                .containsExactly("check.tax-code-fits", "check.register-not-asked");
    }

    @Test
    void wrongCheckDigitIsBadAndABranchIsOnlyMentioned() {
        assertThat(TaxCodeCheck.of("0100109107"))
                .contains(Finding.bad("check.tax-code-wrong"))
                .doesNotContain(Finding.ok("check.tax-code-fits"));
        assertThat(AutomaticChecks.pass(TaxCodeCheck.of("0100109106-001"))).isTrue();
    }

    @Test
    void whoHasNoTaxCodeIsNotAskedForOne() {
        assertThat(TaxCodeCheck.of(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "000090, 1990, check.citizen-id-fits",
        "000208, 2008, check.citizen-id-fits",
        "000209, 2009, check.citizen-id-minor",
        "000299, 2099, check.citizen-id-unborn",
        "000020, 1920, check.citizen-id-old"
    })
    void headOfAHouseholdMustBeOfAge(String beginning, int year, String code) {
        var id = CitizenId.parse(beginning + "000000");
        assertThat(id.birthYear()).isEqualTo(year);

        assertThat(CitizenIdCheck.of(id, 2026).code()).isEqualTo(code);
    }

    @Test
    void missingFactsAndADateInTheFutureAreBad() {
        var subject = subject(TODAY.plusDays(1), Set.of("phone", "registration.place"));

        assertThat(codes(RegistrationCheck.of(subject)))
                .containsExactly("check.facts-missing", "check.registered-in-future", "check.phone-fits");
        assertThat(codes(RegistrationCheck.of(subject(TODAY, Set.of()))))
                .containsExactly("check.facts-complete", "check.registered-in-past", "check.phone-fits");
    }

    @Test
    void communeThatEndedIsToldWithItsDayAndOneThatIsUnknownSpeaksAgainstNobody() {
        assertThat(AddressCheck.of(null).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(AddressCheck.of(address(true, null))).isEqualTo(Finding.ok("check.address-fits"));
        var ended = AddressCheck.of(address(true, "30/6/2025"));
        assertThat(ended.outcome()).isEqualTo(Outcome.WARN);
        assertThat(ended.in(Locale.ENGLISH).sentence()).contains("30/6/2025");
    }

    @Test
    void sameNumberIsBadAndTheSameNameADoubt() {
        assertThat(DuplicateCheck.of(new DuplicateQueries.Twins(0, 0))).containsExactly(Finding.ok("check.only-one"));
        assertThat(DuplicateCheck.of(new DuplicateQueries.Twins(1, 2)))
                .extracting(Finding::outcome)
                .containsExactly(Outcome.BAD, Outcome.WARN);
    }

    @Test
    void whatNobodyCouldLookUpIsNoDoubt() {
        assertThat(AutomaticChecks.pass(List.of(Finding.ok("a.b"), Finding.unknown("a.c"))))
                .isTrue();
        assertThat(AutomaticChecks.pass(List.of(Finding.ok("a.b"), Finding.warn("a.c"))))
                .isFalse();
    }

    @Test
    void everyQuickReasonHasItsDigitAndASentenceInBothLanguages() {
        assertThat(QuickReason.values()).hasSizeLessThanOrEqualTo(9);
        for (var reason : QuickReason.values()) {
            assertThat(ProblemTexts.known("return." + reason.key()))
                    .as(reason.key())
                    .isTrue();
            assertThat(reason.asReason().text()).isEqualTo(reason.sentence(Locale.forLanguageTag("vi")));
        }
    }

    @Test
    void filterLastsInAddressesAndAnUnknownKindIsNone() {
        assertThat(QueueFilter.of("cooperative", " Phố Hiến ", true).getQuery())
                .isEqualTo("?kind=cooperative&commune=Ph%E1%BB%91+Hi%E1%BA%BFn&twins=true");
        assertThat(QueueFilter.of("'; drop", "", false).isNarrow()).isFalse();
    }

    /** The numbers are in clear: nothing prints them. */
    @Test
    void subjectOfAReviewTellsNoNumbers() {
        assertThat(subject(TODAY, Set.of()).toString())
                .contains("ReviewSubject")
                .doesNotContain(Seeded.citizenId(90))
                .doesNotContain(PhoneNumber.parse(Seeded.phone(1)).e164());
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    private static AddressView address(boolean linked, String endedOn) {
        return new AddressView(
                new UUID(0, 1), "x", "1", "x", List.of(), endedOn, null, null, null, null, null, TODAY, linked);
    }

    private static ReviewSubject subject(LocalDate registeredOn, Set<String> missing) {
        return new ReviewSubject(
                new UUID(7, 7),
                new TenantId((short) 1),
                BusinessKind.HOUSEHOLD_BUSINESS,
                null,
                CitizenId.parse(Seeded.citizenId(90)),
                PhoneNumber.parse(Seeded.phone(1)),
                null,
                registeredOn,
                missing,
                TODAY);
    }
}
