package vn.nhan.tenant.file;

import java.util.HashSet;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.nhan.tenant.Colour;
import vn.nhan.tenant.Colours;
import vn.nhan.tenant.DateSpan;
import vn.nhan.tenant.HostName;
import vn.nhan.tenant.Predecessor;
import vn.nhan.tenant.Programme;

/** The rules one province file must keep by itself. A rule is passed over where the fields it needs are unreadable. */
final class ProvinceFileChecks {

    private static final Pattern SLUG = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final Pattern CODE = Pattern.compile("[0-9]{2}");
    private static final Pattern LOGO = Pattern.compile("logos/[a-z0-9-]+\\.svg");

    private final ProvinceFile file;
    private final FileProblems problems;

    ProvinceFileChecks(ProvinceFile file, FileProblems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** @param expectedSlug the file's name without its ending */
    void run(String expectedSlug) {
        where("id", this::idIsAProvinces);
        where("slug", () -> slugIs(expectedSlug));
        where("provinceCode", () -> isCode("provinceCode", file.provinceCode()));
        where("hosts", this::hostsAreNames);
        where("valid", () -> isForward("valid", file.valid(), problems));
        where("colours", this::coloursCanBeRead);
        where("logo", this::logoIsNamed);
        where("department", this::complaintsGoToAnAddress);
        for (int i = 0; i < file.succeeds().size(); i++) {
            String at = "succeeds[" + i + "]";
            Predecessor predecessor = file.succeeds().get(i);
            where(at, () -> predecessorFits(at, predecessor));
        }
        var codes = new HashSet<String>();
        for (int i = 0; i < file.programmes().size(); i++) {
            String at = "programmes[" + i + "]";
            Programme programme = file.programmes().get(i);
            where(at, () -> new ProgrammeChecks(at, programme, problems).run(codes));
        }
    }

    private void where(String field, Runnable check) {
        if (problems.clean(field)) {
            check.run();
        }
    }

    private void idIsAProvinces() {
        require(file.id() >= 1 && file.id() <= 1023, "id", file.id() + " is outside 1 to 1023");
    }

    private void slugIs(String expected) {
        require(SLUG.matcher(file.slug()).matches(), "slug", "“" + file.slug() + "” is not small letters and hyphens");
        require(file.slug().equals(expected), "slug", "“" + file.slug() + "” differs from the file's name");
    }

    private void isCode(String field, String code) {
        require(CODE.matcher(code).matches(), field, "“" + code + "” is not two digits");
    }

    private void hostsAreNames() {
        require(!file.hosts().isEmpty(), "hosts", "is missing: a province needs at least one");
        for (int i = 0; i < file.hosts().size(); i++) {
            String host = file.hosts().get(i);
            String at = "hosts[" + i + "]";
            require(
                    HostName.isWellFormed(host),
                    at,
                    "“" + host + "” is not a host name in small letters, without port");
            require(file.hosts().indexOf(host) == i, at, host + " is given twice");
        }
    }

    private void coloursCanBeRead() {
        Colours colours = file.colours();
        contrast(new Pair("primary", colours.primary(), "primaryInk", colours.primaryInk()), Contrast.TEXT);
        contrast(new Pair("primary", colours.primary(), "soft", colours.soft()), Contrast.TEXT);
        contrast(new Pair("accent", colours.accent(), "white", Colour.WHITE), Contrast.SHAPE);
    }

    private void contrast(Pair pair, double least) {
        double ratio = Contrast.between(pair.colour(), pair.other());
        // Cut, not rounded: 4.47 must not be called 4.5 and still refused.
        double shown = Math.floor(ratio * 10) / 10;
        require(
                ratio >= least,
                "colours." + pair.field(),
                String.format(Locale.ROOT, "contrast %.1f:1 with %s is below %.1f:1", shown, pair.with(), least));
    }

    private void logoIsNamed() {
        require(LOGO.matcher(file.logo()).matches(), "logo", "“" + file.logo() + "” is not of the form logos/name.svg");
    }

    private void complaintsGoToAnAddress() {
        String address = file.department().complaints();
        int at = address.indexOf('@');
        boolean sound = at > 0
                && address.chars().noneMatch(Character::isWhitespace)
                && HostName.isWellFormed(address.substring(at + 1))
                && address.indexOf('.', at) > 0;
        require(sound, "department.complaints", "“" + address + "” is not an e-mail address");
    }

    private void predecessorFits(String at, Predecessor predecessor) {
        isCode(at + ".provinceCode", predecessor.provinceCode());
        if (problems.clean("valid")) {
            require(
                    file.valid().contains(predecessor.on()),
                    at + ".on",
                    predecessor.on() + " is outside the days of this province");
        }
    }

    private void require(boolean holds, String field, String otherwise) {
        if (!holds) {
            problems.add(field, otherwise);
        }
    }

    static void isForward(String field, DateSpan span, FileProblems problems) {
        span.to()
                .filter(last -> last.isBefore(span.from()))
                .ifPresent(last -> problems.add(field + ".to", last + " is before " + span.from()));
    }

    private record Pair(String field, Colour colour, String with, Colour other) {}
}
