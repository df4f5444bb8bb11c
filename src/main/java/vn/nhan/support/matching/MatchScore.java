package vn.nhan.support.matching;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.TreeSet;
import vn.nhan.place.GeoPoint;

/**
 * How well an expert fits a request. Reads nothing but its arguments and reckons in whole numbers, so the same question
 * has the same answer everywhere.
 */
final class MatchScore {

    /** What each part gives of its points, in thousandths. */
    private static final int ALL = 1000;

    private static final int KNOWN_FOR_THE_WHOLE = 800;
    private static final int HALF = 500;
    private static final int ONLINE = 700;
    private static final int SOMEWHERE_NEAR = 500;
    private static final int FARTHEST_KM = 100;
    private static final int ENOUGH_HELPED = 4;
    private static final int ENOUGH_DAYS = 60;
    /** Three ratings of four stars are taken for granted, so that one good word isn't everything. */
    private static final int PRIOR_COUNT = 3;

    private static final int PRIOR_SUM = 12;

    private final Weights weights;
    private final LocalDate today;
    /** Offers of the last 90 days for one expert, on average, in thousandths. */
    private final int meanAsked;

    MatchScore(Weights weights, LocalDate today, int meanAsked) {
        this.weights = weights;
        this.today = today;
        this.meanAsked = meanAsked;
    }

    /** Told with its parts. */
    Scored of(Candidate expert, Sought request) {
        var parts = new ArrayList<Scored.Told>(Part.values().length);
        var total = 0;
        for (var part : Part.values()) {
            var most = weights.of(part) * 100;
            var points = points(part, expert, request);
            total += points;
            parts.add(new Scored.Told(part, points, most, fact(part, expert, request), word(part, expert, request)));
        }
        return new Scored(expert.id(), total, parts);
    }

    /** The same number without its parts; for many at once. */
    int total(Candidate expert, Sought request) {
        var total = 0;
        for (var part : PARTS) {
            total += points(part, expert, request);
        }
        return total;
    }

    private static final Part[] PARTS = Part.values();

    private int points(Part part, Candidate expert, Sought request) {
        return weights.of(part) * 100 * share(part, expert, request) / ALL;
    }

    private int share(Part part, Candidate expert, Sought request) {
        return switch (part) {
            case FIELD -> expert.fields().contains(request.need()) ? ALL : KNOWN_FOR_THE_WHOLE;
            case SECTOR -> sector(expert, request);
            case DISTANCE -> distance(expert, request);
            case LANGUAGE -> language(expert, request);
            case OUTCOME -> outcome(expert);
            case WAITING -> Math.min(waited(expert), ENOUGH_DAYS) * ALL / ENOUGH_DAYS;
            case CONTINUITY -> knowsThem(expert, request) ? ALL : 0;
            case FAIRNESS -> fairness(expert);
        };
    }

    private static int sector(Candidate expert, Sought request) {
        var sector = request.firm().sector();
        if (sector == null) {
            return HALF;
        }
        var named = expert.sectors().contains(sector) ? HALF : 0;
        return named + Math.min(helped(expert, sector), ENOUGH_HELPED) * HALF / ENOUGH_HELPED;
    }

    private static int distance(Candidate expert, Sought request) {
        var online = request.spot().remoteIsFine() && expert.reach().remote() ? ONLINE : 0;
        var km = kilometres(expert, request);
        var near = km < 0 ? SOMEWHERE_NEAR : Math.max(0, FARTHEST_KM - km) * ALL / FARTHEST_KM;
        return Math.max(online, expert.reach().onSite() ? near : 0);
    }

    private static int language(Candidate expert, Sought request) {
        return request.languages().size() == 1 || !mother(expert, request).isEmpty() ? ALL : HALF;
    }

    private static int outcome(Candidate expert) {
        var ratings = expert.record().ratings();
        var mean = (ratings.sum() + PRIOR_SUM) * ALL / (ratings.count() + PRIOR_COUNT);
        var missed = expert.record().noShows()
                * ALL
                / Math.max(1, ratings.count() + expert.record().noShows());
        return Math.max(0, Math.min(ALL, (mean - ALL) / 4 - missed / 2));
    }

    private int waited(Candidate expert) {
        var last = expert.record().lastAsked();
        return last == null ? ENOUGH_DAYS : Math.max(0, (int) ChronoUnit.DAYS.between(last, today));
    }

    /** All of it for who was never asked, none for who was asked twice as often as the others. */
    private int fairness(Candidate expert) {
        var asked = expert.record().asked() * ALL;
        return meanAsked <= 0 ? ALL : Math.max(0, ALL - (int) ((long) asked * HALF / meanAsked));
    }

    private int fact(Part part, Candidate expert, Sought request) {
        return switch (part) {
            case FIELD -> expert.placesLeft();
            case SECTOR ->
                request.firm().sector() == null
                        ? -1
                        : helped(expert, request.firm().sector());
            case DISTANCE -> kilometres(expert, request);
            case LANGUAGE -> -1;
            case OUTCOME ->
                expert.record().ratings().count() == 0
                        ? -1
                        : expert.record().ratings().sum()
                                * 10
                                / expert.record().ratings().count();
            case WAITING -> expert.record().lastAsked() == null ? -1 : waited(expert);
            case CONTINUITY -> knowsThem(expert, request) ? 1 : 0;
            case FAIRNESS -> expert.record().asked();
        };
    }

    private static String word(Part part, Candidate expert, Sought request) {
        return switch (part) {
            case FIELD -> request.need();
            case SECTOR -> request.firm().sector() == null ? "" : request.firm().sector();
            case DISTANCE -> request.spot().remoteIsFine() && expert.reach().remote() ? "online" : "";
            case LANGUAGE -> spoken(expert, request);
            default -> "";
        };
    }

    private static int helped(Candidate expert, String sector) {
        return expert.record().helpedBySector().getOrDefault(sector, 0);
    }

    private static boolean knowsThem(Candidate expert, Sought request) {
        for (var one : request.firm().records()) {
            if (expert.record().helped().contains(one)) {
                return true;
            }
        }
        return false;
    }

    private static String spoken(Candidate expert, Sought request) {
        var mother = mother(expert, request);
        return mother.isEmpty() ? "vi" : mother;
    }

    /** A language other than Vietnamese that both speak, the first by its code; empty where there is none. */
    private static String mother(Candidate expert, Sought request) {
        for (var one : new TreeSet<>(request.languages())) {
            if (!one.equals("vi") && expert.languages().contains(one)) {
                return one;
            }
        }
        return "";
    }

    /** As the crow flies, rounded up; -1 where one of the points is not known. */
    static int kilometres(Candidate expert, Sought request) {
        var from = expert.reach().base();
        var to = request.spot().point();
        return from == null || to == null ? -1 : (int) Math.ceil(Distance.kilometres(from, to));
    }

    /** Great circle on a sphere of 6,371 km (haversine); within 0.6 % of the ellipsoid. */
    static final class Distance {

        private static final double RADIUS_KM = 6371;

        private Distance() {}

        static double kilometres(GeoPoint from, GeoPoint to) {
            var up = Math.toRadians(to.latitude() - from.latitude());
            var along = Math.toRadians(to.longitude() - from.longitude());
            var half = square(StrictMath.sin(up / 2))
                    + StrictMath.cos(Math.toRadians(from.latitude()))
                            * StrictMath.cos(Math.toRadians(to.latitude()))
                            * square(StrictMath.sin(along / 2));
            return 2 * RADIUS_KM * StrictMath.asin(Math.min(1, Math.sqrt(half)));
        }

        private static double square(double value) {
            return value * value;
        }
    }
}
