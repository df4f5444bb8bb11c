package vn.nhan.support.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.nhan.place.GeoPoint;
import vn.nhan.platform.text.LocalizedText;
import vn.nhan.support.need.Need;
import vn.nhan.support.need.NeedTree;

/** Experts and requests that are visibly made up: from a seed, the same each time. */
public final class Made {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    static final NeedTree NEEDS = new NeedTree(List.of(
            need("selling", null),
            need("goods-photos", "selling"),
            need("shop-opening", "selling"),
            need("traceability", null),
            need("farm-diary", "traceability"),
            need("payment", null)));

    static final Weights WEIGHTS = new Weights(Map.of(
            Part.FIELD,
            22,
            Part.SECTOR,
            14,
            Part.DISTANCE,
            14,
            Part.LANGUAGE,
            10,
            Part.OUTCOME,
            14,
            Part.WAITING,
            8,
            Part.CONTINUITY,
            8,
            Part.FAIRNESS,
            10));

    private static final List<String> CODES =
            NEEDS.all().stream().map(Need::code).toList();
    private static final List<String> LANGUAGES = List.of("vi", "vi", "vi", "en", "km", "tyz");
    private static final List<String> SECTORS = List.of("crops", "livestock", "handicraft", "tourism");
    private static final List<UUID> COMMUNES =
            List.of(new UUID(5, 1), new UUID(5, 2), new UUID(5, 3), new UUID(5, 4), new UUID(5, 5));

    private final Random random;

    Made(long seed) {
        random = new Random(seed);
    }

    static MatchRules rules() {
        return new MatchRules(NEEDS, TODAY);
    }

    static CandidateIndex index(List<Candidate> experts) {
        return new CandidateIndex(experts, rules(), WEIGHTS);
    }

    /** Somebody who can help with selling, everywhere, in Vietnamese. */
    static Candidate expert(int number) {
        return new Candidate(
                new UUID(7, number),
                "Chuyên gia " + number,
                Set.of("selling"),
                Set.of("crops"),
                Set.of("vi"),
                new Candidate.Reach(true, Set.of(), true, true, new GeoPoint(20.65, 106.05)),
                List.of(new Candidate.Recognised(TODAY.minusYears(1), TODAY.plusYears(1), Set.of())),
                2,
                null,
                Candidate.Ties.NONE,
                Candidate.Record.NEW);
    }

    static Sought request(int number) {
        return new Sought(
                new UUID(8, number),
                "shop-opening",
                Set.of("vi"),
                new Sought.Firm(Set.of(new UUID(9, number)), Set.of(), "crops"),
                new Sought.Spot(true, COMMUNES.get(0), new GeoPoint(20.64, 106.06)),
                null,
                Set.of(),
                TODAY.minusDays(1));
    }

    List<Candidate> experts(int count) {
        var all = new ArrayList<Candidate>();
        for (int i = 0; i < count; i++) {
            all.add(anyExpert(i));
        }
        return all;
    }

    List<Sought> requests(int count) {
        var all = new ArrayList<Sought>();
        for (int i = 0; i < count; i++) {
            all.add(anyRequest(i));
        }
        return all;
    }

    private Candidate anyExpert(int number) {
        var expired = random.nextInt(10) == 0;
        return new Candidate(
                new UUID(random.nextLong(), number),
                "Chuyên gia " + number,
                some(CODES, 2),
                some(SECTORS, 2),
                some(LANGUAGES, 2),
                new Candidate.Reach(
                        random.nextInt(3) == 0, some(COMMUNES, 2), random.nextBoolean(), random.nextBoolean(), point()),
                List.of(new Candidate.Recognised(
                        TODAY.minusYears(2),
                        expired ? TODAY.minusDays(1) : TODAY.plusDays(random.nextInt(700)),
                        Set.of())),
                random.nextInt(6),
                random.nextInt(15) == 0 ? TODAY.plusDays(3) : null,
                new Candidate.Ties(Set.of(new UUID(9, random.nextInt(50))), Set.of()),
                new Candidate.Record(
                        Map.of(SECTORS.get(random.nextInt(4)), random.nextInt(6)),
                        Set.of(new UUID(9, random.nextInt(50))),
                        ratings(),
                        random.nextInt(3),
                        random.nextInt(4) == 0 ? null : TODAY.minusDays(random.nextInt(120)),
                        random.nextInt(20)));
    }

    private Candidate.Ratings ratings() {
        var count = random.nextInt(9);
        return new Candidate.Ratings(count, count == 0 ? 0 : count + random.nextInt(4 * count + 1));
    }

    private Sought anyRequest(int number) {
        return new Sought(
                new UUID(8, number),
                CODES.get(random.nextInt(CODES.size())),
                some(LANGUAGES, 1),
                new Sought.Firm(
                        Set.of(new UUID(9, random.nextInt(50))),
                        Set.of(),
                        random.nextInt(5) == 0 ? null : SECTORS.get(random.nextInt(4))),
                new Sought.Spot(random.nextBoolean(), COMMUNES.get(random.nextInt(5)), point()),
                null,
                Set.of(),
                TODAY.minusDays(random.nextInt(40)));
    }

    private @Nullable GeoPoint point() {
        return random.nextInt(8) == 0
                ? null
                : new GeoPoint(20.3 + random.nextInt(700) / 1000.0, 105.8 + random.nextInt(700) / 1000.0);
    }

    private <T> Set<T> some(List<T> all, int count) {
        var chosen = new HashSet<T>();
        for (int i = 0; i < count; i++) {
            chosen.add(all.get(random.nextInt(all.size())));
        }
        return chosen;
    }

    private static Need need(String code, @Nullable String parent) {
        return new Need(code, parent, new LocalizedText(code, code));
    }

    /** An expert who is the same but for what is changed. */
    private static final class Draft {

        private final Candidate one;
        private Set<String> languages;
        private List<Candidate.Recognised> recognised;
        private int placesLeft;
        private Candidate.Ties ties;
        private Candidate.Record record;

        private Draft(Candidate one) {
            this.one = one;
            languages = one.languages();
            recognised = one.recognised();
            placesLeft = one.placesLeft();
            ties = one.ties();
            record = one.record();
        }

        private Candidate made() {
            return new Candidate(
                    one.id(),
                    one.name(),
                    one.fields(),
                    one.sectors(),
                    languages,
                    one.reach(),
                    recognised,
                    placesLeft,
                    one.absentUntil(),
                    ties,
                    record);
        }
    }

    private static Candidate but(Candidate one, Consumer<Draft> change) {
        var draft = new Draft(one);
        change.accept(draft);
        return draft.made();
    }

    static Candidate recognisedUntil(Candidate one, LocalDate last) {
        var until = new Candidate.Recognised(last.minusYears(1), last, Set.of());
        return but(one, draft -> draft.recognised = List.of(until));
    }

    static Candidate places(Candidate one, int left) {
        return but(one, draft -> draft.placesLeft = left);
    }

    static Candidate speaking(Candidate one, String... languages) {
        return but(one, draft -> draft.languages = Set.of(languages));
    }

    static Candidate reaching(Candidate one, Set<UUID> communes, boolean remote) {
        return new Candidate(
                one.id(),
                one.name(),
                one.fields(),
                one.sectors(),
                one.languages(),
                new Candidate.Reach(false, communes, true, remote, one.reach().base()),
                one.recognised(),
                one.placesLeft(),
                one.absentUntil(),
                one.ties(),
                one.record());
    }

    static Candidate tied(Candidate one, Candidate.Ties ties) {
        return but(one, draft -> draft.ties = ties);
    }

    static Candidate with(Candidate one, Candidate.Record record) {
        return but(one, draft -> draft.record = record);
    }

    /** The same with a record that is not as good. */
    static Candidate recognisedLike(Candidate one) {
        return with(
                one, new Candidate.Record(Map.of(), Set.of(), new Candidate.Ratings(4, 4), 2, TODAY.minusDays(3), 9));
    }

    /** What tells requests apart that are the same otherwise. */
    private record Told(String need, Set<String> languages, LocalDate since) {}

    private static Sought but(Sought one, Told told) {
        return new Sought(
                one.id(),
                told.need(),
                told.languages(),
                one.firm(),
                one.spot(),
                one.programme(),
                one.refused(),
                told.since());
    }

    static Sought speaking(Sought one, String... languages) {
        return but(one, new Told(one.need(), Set.of(languages), one.since()));
    }

    static Sought need(Sought one, String need) {
        return but(one, new Told(need, one.languages(), one.since()));
    }

    static Sought since(Sought one, LocalDate day) {
        return but(one, new Told(one.need(), one.languages(), day));
    }
}
