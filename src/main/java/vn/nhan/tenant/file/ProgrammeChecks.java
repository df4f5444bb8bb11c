package vn.nhan.tenant.file;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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
        require(codes.add(programme.code()), "code", programme.code() + " is given twice");
        require(
                programme.demo() || programme.legalBasis().isPresent(),
                "legalBasis",
                "is missing: only a demo programme may be without");
        require(programme.period().to().isPresent(), "period.to", "is missing: a programme has a last day");
        ProvinceFileChecks.isForward(at + ".period", programme.period(), problems);
        List<Target> targets = programme.targets();
        for (int i = 0; i < targets.size(); i++) {
            targetIsReachable("targets[" + i + "]", targets.get(i));
        }
    }

    private void targetIsReachable(String target, Target aim) {
        isCode(target + ".indicator", aim.indicator());
        require(aim.value() >= 0, target + ".value", aim.value() + " is below 0");
        require(
                aim.unit() != Unit.PERCENT || aim.value() <= 100,
                target + ".value",
                aim.value() + " is above 100 percent");
    }

    private void isCode(String field, String code) {
        require(CODE.matcher(code).matches(), field, "“" + code + "” is not small letters, digits and hyphens");
    }

    private void require(boolean holds, String field, String otherwise) {
        if (!holds) {
            problems.add(at + "." + field, otherwise);
        }
    }
}
