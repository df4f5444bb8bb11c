package vn.nhan.support.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import vn.nhan.place.GeoPoint;
import vn.nhan.platform.text.LocalizedText;
import vn.nhan.support.need.Need;
import vn.nhan.support.need.NeedTree;

/** Experts and requests of a whole province, made up from a seed. */
final class MadeUpProvince {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

    private static final int TOPS = 10;
    private static final int PARTS = 3;
    private static final int COMMUNES = 104;
    private static final int FIRMS = 30_000;
    private static final List<String> SECTORS =
            List.of("crops", "livestock", "aquaculture", "food-processing", "handicraft", "tourism");
    private static final List<String> OTHER_LANGUAGES = List.of("en", "km", "tyz", "hmn");

    private final Random random;

    MadeUpProvince(long seed) {
        random = new Random(seed);
    }

    static NeedTree needs() {
        var all = new ArrayList<Need>();
        for (int top = 0; top < TOPS; top++) {
            all.add(new Need("n" + top, null, text("n" + top)));
            for (int part = 0; part < PARTS; part++) {
                var code = "n" + top + "-" + part;
                all.add(new Need(code, "n" + top, text(code)));
            }
        }
        return new NeedTree(all);
    }

    static Weights weights() {
        return new Weights(Map.of(
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
    }

    static CandidateIndex index(List<Candidate> experts) {
        return new CandidateIndex(experts, new MatchRules(needs(), TODAY), weights());
    }

    List<Candidate> experts(int count) {
        var all = new ArrayList<Candidate>(count);
        for (int i = 0; i < count; i++) {
            all.add(expert(i));
        }
        return all;
    }

    List<Sought> requests(int count) {
        var all = new ArrayList<Sought>(count);
        for (int i = 0; i < count; i++) {
            all.add(request(i));
        }
        return all;
    }

    private Candidate expert(int number) {
        return new Candidate(
                new UUID(random.nextLong(), number),
                "Chuyên gia " + number,
                fields(),
                Set.of(sector(), sector().concat("-other")),
                languages(6),
                new Candidate.Reach(
                        random.nextInt(3) == 0, communes(), random.nextInt(10) > 0, random.nextInt(4) > 0, point()),
                List.of(new Candidate.Recognised(
                        TODAY.minusYears(1), TODAY.plusDays(random.nextInt(900) - 30), Set.of())),
                random.nextInt(6),
                random.nextInt(20) == 0 ? TODAY.plusDays(2) : null,
                new Candidate.Ties(Set.of(new UUID(9, random.nextInt(FIRMS))), Set.of()),
                record());
    }

    private Candidate.Record record() {
        var helped = new HashMap<String, Integer>();
        helped.put(sector(), random.nextInt(6));
        var ratings = random.nextInt(20);
        return new Candidate.Record(
                helped,
                Set.of(new UUID(9, random.nextInt(FIRMS))),
                new Candidate.Ratings(ratings, ratings == 0 ? 0 : ratings * 3 + random.nextInt(2 * ratings)),
                random.nextInt(3),
                random.nextInt(4) == 0 ? null : TODAY.minusDays(random.nextInt(100)),
                random.nextInt(15));
    }

    private Sought request(int number) {
        return new Sought(
                new UUID(random.nextLong(), number),
                "n" + random.nextInt(TOPS) + "-" + random.nextInt(PARTS),
                random.nextInt(12) == 0
                        ? Set.of(OTHER_LANGUAGES.get(random.nextInt(OTHER_LANGUAGES.size())))
                        : Set.of("vi"),
                new Sought.Firm(Set.of(new UUID(9, random.nextInt(FIRMS))), Set.of(), sector()),
                new Sought.Spot(random.nextInt(3) > 0, commune(), point()),
                null,
                Set.of(),
                TODAY.minusDays(random.nextInt(45)));
    }

    private Set<String> fields() {
        var fields = new HashSet<String>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            var top = "n" + random.nextInt(TOPS);
            fields.add(random.nextBoolean() ? top : top + "-" + random.nextInt(PARTS));
        }
        return fields;
    }

    private Set<String> languages(int oneIn) {
        var languages = new HashSet<String>();
        languages.add("vi");
        if (random.nextInt(oneIn) == 0) {
            languages.add(OTHER_LANGUAGES.get(random.nextInt(OTHER_LANGUAGES.size())));
        }
        return languages;
    }

    private Set<UUID> communes() {
        var communes = new HashSet<UUID>();
        for (int i = 0; i < 12; i++) {
            communes.add(commune());
        }
        return communes;
    }

    private UUID commune() {
        return new UUID(11, random.nextInt(COMMUNES));
    }

    private String sector() {
        return SECTORS.get(random.nextInt(SECTORS.size()));
    }

    private GeoPoint point() {
        return new GeoPoint(20.3 + random.nextInt(700) / 1000.0, 105.8 + random.nextInt(700) / 1000.0);
    }

    private static LocalizedText text(String code) {
        return new LocalizedText(code, code);
    }
}
