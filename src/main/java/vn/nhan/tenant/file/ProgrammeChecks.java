package vn.nhan.tenant.file;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.nhan.tenant.DateSpan;
import vn.nhan.tenant.Programme;
import vn.nhan.tenant.Programme.Target;
import vn.nhan.tenant.Programme.Unit;

/** The rules one programme of a province file must keep. */
final class ProgrammeChecks {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final String at;
    private final Programme programme;
    private final FileProblems problems;

    /** @param at path of the programme in its file */
    ProgrammeChecks(String at, Programme programme, FileProblems problems) {
        this.at = at;
        this.programme = programme;
        this.problems = problems;
    }

    /** @param codes of the programmes before this one; takes up its own */
    void run(Set<String> codes) {
        isCode("code", programme.code());
        require(codes.add(programme.code()), "code", "twice", Map.of("value", programme.code()));
        require(programme.demo() || programme.legalBasis().isPresent(), "legalBasis", "legal-basis", Map.of());
        require(programme.period().to().isPresent(), "period.to", "last-day", Map.of());
        ProvinceFileChecks.isForward(at + ".period", programme.period(), problems);
        List<Target> targets = programme.targets();
        for (int i = 0; i < targets.size(); i++) {
            String target = "targets[" + i + "]";
            targetIsReachable(target, targets.get(i));
            targetLiesWithinTheProgramme(target, targets.get(i));
            isSetOnce(target, targets.get(i), targets.subList(0, i));
        }
    }

    private void targetIsReachable(String target, Target aim) {
        isCode(target + ".indicator", aim.indicator());
        require(aim.value() >= 0, target + ".value", "below-zero", Map.of("value", aim.value()));
        require(
                aim.unit() != Unit.PERCENT || aim.value() <= 100,
                target + ".value",
                "above-hundred",
                Map.of("value", aim.value()));
    }

    private void targetLiesWithinTheProgramme(String target, Target aim) {
        aim.from()
                .filter(day -> !programme.period().contains(day))
                .ifPresent(day -> add(target + ".from", "outside-programme", Map.of("day", day)));
        aim.to()
                .filter(day -> !programme.period().contains(day))
                .ifPresent(day -> add(target + ".to", "outside-programme", Map.of("day", day)));
        if (aim.from().isPresent() || aim.to().isPresent()) {
            ProvinceFileChecks.isForward(at + "." + target, span(aim), problems);
        }
    }

    /** Two figures for one indicator on one day would leave nobody knowing which counts. */
    private void isSetOnce(String target, Target aim, List<Target> before) {
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i).indicator().equals(aim.indicator()) && meet(span(before.get(i)), span(aim))) {
                add(
                        target + ".indicator",
                        "target-twice",
                        Map.of("indicator", aim.indicator(), "other", at + ".targets[" + i + "]"));
            }
        }
    }

    private DateSpan span(Target aim) {
        DateSpan whole = programme.period();
        return new DateSpan(aim.from().orElse(whole.from()), aim.to().isPresent() ? aim.to() : whole.to());
    }

    private static boolean meet(DateSpan one, DateSpan other) {
        return !one.isOver(other.from()) && !other.isOver(one.from());
    }

    private void isCode(String field, String code) {
        require(CODE.matcher(code).matches(), field, "code-form", Map.of("value", code));
    }

    private void require(boolean holds, String field, String reason, Map<String, Object> args) {
        if (!holds) {
            add(field, reason, args);
        }
    }

    private void add(String field, String reason, Map<String, Object> args) {
        problems.add(at + "." + field, reason, args);
    }
}
