package vn.nhan.support.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** What no score outweighs. */
class MatchRulesTest {

    private static final MatchRules RULES = Made.rules();
    private static final Sought REQUEST = Made.request(1);

    @Test
    void whoMeetsAllRulesMayHelp() {
        assertThat(RULES.allow(Made.expert(1), REQUEST)).isTrue();
        assertThat(RULES.obstacles(Made.expert(1), REQUEST)).isEmpty();
    }

    @Test
    void recognitionThatExpiredYesterdayIsNone() {
        var yesterday = Made.recognisedUntil(Made.expert(1), Made.TODAY.minusDays(1));

        assertThat(RULES.allow(yesterday, REQUEST)).isFalse();
        assertThat(RULES.obstacles(yesterday, REQUEST))
                .containsExactly(
                        new Obstacle(Rule.RECOGNISED, Made.TODAY.minusDays(1).toString()));
        assertThat(RULES.allow(Made.recognisedUntil(Made.expert(1), Made.TODAY), REQUEST))
                .isTrue();
    }

    @Test
    void ownBusinessAndOneOfTheSameFirmAreRefused() {
        var other = UUID.fromString("0194f000-0000-7000-8000-00000000000b");
        var firm = new Sought.Firm(Set.of(new UUID(9, 1), other), Set.of("0100000001"), "crops");
        var request = new Sought(
                REQUEST.id(),
                REQUEST.need(),
                REQUEST.languages(),
                firm,
                REQUEST.spot(),
                null,
                Set.of(),
                REQUEST.since());

        assertThat(refused(Made.tied(Made.expert(1), new Candidate.Ties(Set.of(new UUID(9, 1)), Set.of())), request))
                .containsExactly(Rule.INDEPENDENT);
        assertThat(refused(Made.tied(Made.expert(1), new Candidate.Ties(Set.of(other), Set.of())), request))
                .containsExactly(Rule.INDEPENDENT);
        assertThat(refused(Made.tied(Made.expert(1), new Candidate.Ties(Set.of(), Set.of("0100000001"))), request))
                .containsExactly(Rule.INDEPENDENT);
    }

    @Test
    void fieldLanguageAndPlaceAreNamedWhenTheyAreInTheWay() {
        assertThat(refused(Made.expert(1), Made.need(REQUEST, "farm-diary"))).containsExactly(Rule.FIELD);
        assertThat(refused(Made.expert(1), Made.speaking(REQUEST, "km"))).containsExactly(Rule.LANGUAGE);
        assertThat(refused(Made.places(Made.expert(1), 0), REQUEST)).containsExactly(Rule.CAPACITY);
    }

    @Test
    void whoComesToOtherCommunesOnlyIsRefusedUnlessBothAreContentToMeetOnline() {
        var here = new UUID(5, 1);
        var onSite = new Sought.Spot(false, here, null);
        var request = new Sought(
                REQUEST.id(),
                REQUEST.need(),
                REQUEST.languages(),
                REQUEST.firm(),
                onSite,
                null,
                Set.of(),
                REQUEST.since());

        assertThat(refused(Made.reaching(Made.expert(1), Set.of(here), false), request))
                .isEmpty();
        assertThat(refused(Made.reaching(Made.expert(1), Set.of(new UUID(5, 2)), true), request))
                .containsExactly(Rule.REACH);
        assertThat(refused(Made.reaching(Made.expert(1), Set.of(new UUID(5, 2)), true), REQUEST))
                .isEmpty();
        assertThat(refused(Made.reaching(Made.expert(1), Set.of(new UUID(5, 2)), false), REQUEST))
                .containsExactly(Rule.REACH);
    }

    @Test
    void recognitionForOneProgrammeIsNoneForAnother() {
        var one = new UUID(5, 1);
        var expert = Made.expert(1);
        var bound = new Candidate(
                expert.id(),
                expert.name(),
                expert.fields(),
                expert.sectors(),
                expert.languages(),
                expert.reach(),
                List.of(new Candidate.Recognised(LocalDate.MIN, LocalDate.MAX, Set.of(one))),
                1,
                null,
                expert.ties(),
                expert.record());

        assertThat(refused(bound, in(REQUEST, one))).isEmpty();
        assertThat(refused(bound, in(REQUEST, new UUID(5, 2)))).containsExactly(Rule.PROGRAMME);
    }

    @Test
    void whoWasAskedBeforeIsNotAskedAgain() {
        var request = new Sought(
                REQUEST.id(),
                REQUEST.need(),
                REQUEST.languages(),
                REQUEST.firm(),
                REQUEST.spot(),
                null,
                Set.of(Made.expert(1).id()),
                REQUEST.since());

        assertThat(refused(Made.expert(1), request)).containsExactly(Rule.NOT_REFUSED);
    }

    @Property(tries = 200, seed = "20261118")
    void noOutputBreaksARule(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        var made = new Made(seed);
        var index = Made.index(made.experts(40));
        for (var request : made.requests(20)) {
            for (var found : index.best(request, 5)) {
                var expert = index.find(found.expertId()).orElseThrow();
                assertThat(RULES.obstacles(expert, request)).isEmpty();
            }
        }
    }

    @Property(tries = 200, seed = "20261118")
    void ruleAndItsReasonAgree(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        var made = new Made(seed);
        var experts = made.experts(10);
        for (var request : made.requests(10)) {
            for (var expert : experts) {
                assertThat(RULES.allow(expert, request))
                        .isEqualTo(RULES.obstacles(expert, request).isEmpty());
            }
        }
    }

    private static List<Rule> refused(Candidate expert, Sought request) {
        return RULES.obstacles(expert, request).stream().map(Obstacle::rule).toList();
    }

    private static Sought in(Sought request, UUID programme) {
        return new Sought(
                request.id(),
                request.need(),
                request.languages(),
                request.firm(),
                request.spot(),
                programme,
                request.refused(),
                request.since());
    }
}
