package vn.nhan.support.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.nhan.support.need.NeedTree;

/**
 * Who can't help with what, whatever else speaks for it. Reads nothing but its arguments; recognitions are looked at for
 * the day, so one that ended yesterday is none.
 */
final class MatchRules {

    private final NeedTree needs;
    private final LocalDate today;

    MatchRules(NeedTree needs, LocalDate today) {
        this.needs = needs;
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    NeedTree needs() {
        return needs;
    }

    boolean allow(Candidate expert, Sought request) {
        return covers(expert, request) && allowCovered(expert, request);
    }

    /** As {@link #allow}, of an expert who is known to cover the need. */
    boolean allowCovered(Candidate expert, Sought request) {
        return hasRoom(expert)
                && forProgramme(expert, request)
                && speaks(expert, request)
                && reaches(expert, request)
                && isIndependent(expert, request)
                && !request.refused().contains(expert.id());
    }

    /** All that stands in the way, in the order of the rules; empty when nothing does. */
    List<Obstacle> obstacles(Candidate expert, Sought request) {
        var found = new ArrayList<Obstacle>();
        if (!recognised(expert)) {
            found.add(new Obstacle(Rule.RECOGNISED, lastDay(expert)));
        } else if (!forProgramme(expert, request)) {
            found.add(new Obstacle(Rule.PROGRAMME, ""));
        }
        add(found, covers(expert, request), Rule.FIELD, request.need());
        add(found, speaks(expert, request), Rule.LANGUAGE, String.join(",", new TreeSet<>(request.languages())));
        add(found, reaches(expert, request), Rule.REACH, "");
        add(
                found,
                hasRoom(expert),
                Rule.CAPACITY,
                expert.absentUntil() == null ? "" : expert.absentUntil().toString());
        add(found, isIndependent(expert, request), Rule.INDEPENDENT, "");
        add(found, !request.refused().contains(expert.id()), Rule.NOT_REFUSED, "");
        return found;
    }

    private static void add(List<Obstacle> found, boolean fine, Rule rule, String detail) {
        if (!fine) {
            found.add(new Obstacle(rule, detail));
        }
    }

    private boolean recognised(Candidate expert) {
        for (var one : expert.recognised()) {
            if (one.holdsOn(today)) {
                return true;
            }
        }
        return false;
    }

    private boolean forProgramme(Candidate expert, Sought request) {
        for (var one : expert.recognised()) {
            if (one.holdsOn(today) && one.isFor(request.programme())) {
                return true;
            }
        }
        return false;
    }

    private boolean covers(Candidate expert, Sought request) {
        for (var need : needs.line(request.need())) {
            if (expert.fields().contains(need.code())) {
                return true;
            }
        }
        return false;
    }

    private static boolean speaks(Candidate expert, Sought request) {
        return !Collections.disjoint(expert.languages(), request.languages());
    }

    private static boolean reaches(Candidate expert, Sought request) {
        var reach = expert.reach();
        var spot = request.spot();
        return spot.remoteIsFine() && reach.remote() || reach.onSite() && reach.serves(spot.commune());
    }

    private static boolean hasRoom(Candidate expert) {
        return expert.absentUntil() == null && expert.placesLeft() > 0;
    }

    private static boolean isIndependent(Candidate expert, Sought request) {
        return Collections.disjoint(expert.ties().businesses(), request.firm().records())
                && Collections.disjoint(expert.ties().taxCodes(), request.firm().taxCodes());
    }

    private static String lastDay(Candidate expert) {
        return expert.recognised().stream()
                .map(Candidate.Recognised::to)
                .max(Comparator.naturalOrder())
                .map(LocalDate::toString)
                .orElse("");
    }

    /** The rules that a request meets with every one of these experts. */
    Set<Rule> common(List<Candidate> experts, Sought request) {
        Set<Rule> common = null;
        for (var expert : experts) {
            var met = new TreeSet<Rule>();
            obstacles(expert, request).forEach(obstacle -> met.add(obstacle.rule()));
            if (common == null) {
                common = met;
            } else {
                common.retainAll(met);
            }
        }
        return common == null ? Set.of() : common;
    }
}
