package vn.nhan.support.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nhan.place.GeoPoint;
import vn.nhan.platform.text.Dates;
import vn.nhan.support.expert.Absence;
import vn.nhan.support.expert.WeekPlaces;
import vn.nhan.support.expert.WeekSlot;
import vn.nhan.support.matching.CandidateReader.Fact;

/** Rows of the database as candidates. */
final class CandidateRows {

    private final List<Object[]> experts;
    private final Map<Fact, Map<UUID, List<Object[]>>> facts = new HashMap<>();
    private final LocalDate today;

    CandidateRows(Map<Fact, List<Object[]>> answers, LocalDate today) {
        this.today = today;
        this.experts = answers.getOrDefault(Fact.SELF, List.of());
        answers.forEach((fact, rows) ->
                facts.put(fact, rows.stream().collect(Collectors.groupingBy(row -> (UUID) row[0]))));
    }

    List<Candidate> candidates() {
        return experts.stream().map(this::candidate).toList();
    }

    private Candidate candidate(Object[] row) {
        var id = (UUID) row[0];
        var absences = of(Fact.ABSENCE, id).stream()
                .map(one -> new Absence(day(one[1]), day(one[2])))
                .toList();
        var offers = of(Fact.OFFER, id);
        return new Candidate(
                id,
                (String) row[1],
                codes(row[2]),
                codes(row[3]),
                codes(row[4]),
                reach(row),
                of(Fact.RECOGNITION, id).stream().map(CandidateRows::recognised).toList(),
                places(number(row[10]), id, absences) - taken(offers),
                absentUntil(absences),
                ties(id, (String) row[11]),
                record(id, offers));
    }

    private Candidate.Reach reach(Object[] row) {
        var point = row[8] == null || row[9] == null ? null : new GeoPoint((Double) row[8], (Double) row[9]);
        var communes = of(Fact.COMMUNE, (UUID) row[0]).stream()
                .map(one -> (UUID) one[1])
                .collect(Collectors.toSet());
        return new Candidate.Reach((Boolean) row[5], communes, (Boolean) row[6], (Boolean) row[7], point);
    }

    private static Candidate.Recognised recognised(Object[] row) {
        var programmes = codes(row[3]).stream().map(UUID::fromString).collect(Collectors.toSet());
        return new Candidate.Recognised(day(row[1]), day(row[2]), programmes);
    }

    private int places(int weekly, UUID id, List<Absence> absences) {
        var slots = of(Fact.SLOT, id).stream()
                .map(row -> new WeekSlot(
                        number(row[1]), LocalTime.parse((String) row[2]), LocalTime.parse((String) row[3])))
                .toList();
        return WeekPlaces.of(Week.mondayOf(today), weekly, slots, absences);
    }

    private static int taken(List<Object[]> offers) {
        return offers.isEmpty() ? 0 : number(offers.get(0)[3]) + number(offers.get(0)[4]);
    }

    private @Nullable LocalDate absentUntil(List<Absence> absences) {
        return absences.stream()
                .filter(one -> one.covers(today))
                .map(Absence::to)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private Candidate.Ties ties(UUID id, @Nullable String own) {
        var businesses = new HashSet<UUID>();
        var codes = new HashSet<String>();
        if (own != null) {
            codes.add(own);
        }
        for (var row : of(Fact.TIE, id)) {
            if (row[1] != null) {
                businesses.add((UUID) row[1]);
            }
            if (row[2] != null) {
                codes.add((String) row[2]);
            }
        }
        return new Candidate.Ties(businesses, codes);
    }

    private Candidate.Record record(UUID id, List<Object[]> offers) {
        var helped = new HashSet<UUID>();
        var bySector = new HashMap<String, Integer>();
        for (var row : of(Fact.HELPED, id)) {
            helped.add((UUID) row[1]);
            if (row[2] != null) {
                bySector.merge((String) row[2], 1, Integer::sum);
            }
        }
        var ratings = of(Fact.RATING, id);
        var rated = ratings.isEmpty() ? null : ratings.get(0);
        return new Candidate.Record(
                bySector,
                helped,
                rated == null ? new Candidate.Ratings(0, 0) : new Candidate.Ratings(number(rated[1]), number(rated[2])),
                rated == null ? 0 : number(rated[3]),
                offers.isEmpty() ? null : Dates.dayOf(moment(offers.get(0)[2])),
                offers.isEmpty() ? 0 : number(offers.get(0)[1]));
    }

    private List<Object[]> of(Fact fact, UUID expert) {
        return facts.getOrDefault(fact, Map.of()).getOrDefault(expert, List.of());
    }

    private static Set<String> codes(@Nullable Object joined) {
        return joined == null || joined.toString().isEmpty()
                ? Set.of()
                : Set.copyOf(new ArrayList<>(Arrays.asList(joined.toString().split(",", -1))));
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }

    private static LocalDate day(Object column) {
        return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
    }

    private static Instant moment(Object column) {
        return column instanceof Instant at ? at : ((OffsetDateTime) column).toInstant();
    }
}
