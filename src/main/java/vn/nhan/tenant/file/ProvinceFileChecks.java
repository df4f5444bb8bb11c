package vn.nhan.tenant.file;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.nhan.tenant.Colour;
import vn.nhan.tenant.Colours;
import vn.nhan.tenant.DateSpan;
import vn.nhan.tenant.HostName;
import vn.nhan.tenant.Predecessor;
import vn.nhan.tenant.Programme;
import vn.nhan.tenant.file.ProvinceFile.PlacedLook;

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
        looksAreSound();
        departmentsAreSound();
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
        require(file.id() >= 1 && file.id() <= 1023, "id", "id-range", Map.of("id", file.id()));
    }

    private void slugIs(String expected) {
        require(SLUG.matcher(file.slug()).matches(), "slug", "slug-form", Map.of("slug", file.slug()));
        require(file.slug().equals(expected), "slug", "slug-name", Map.of("slug", file.slug()));
    }

    private void isCode(String field, String code) {
        require(CODE.matcher(code).matches(), field, "two-digits", Map.of("value", code));
    }

    private void hostsAreNames() {
        require(!file.hosts().isEmpty(), "hosts", "no-host", Map.of());
        for (int i = 0; i < file.hosts().size(); i++) {
            String host = file.hosts().get(i);
            String at = "hosts[" + i + "]";
            require(HostName.isWellFormed(host), at, "host-form", Map.of("host", host));
            require(file.hosts().indexOf(host) == i, at, "twice", Map.of("value", host));
        }
    }

    private void looksAreSound() {
        givenOnce("colours", file.colours().isPresent(), "looks", file.looks());
        givenOnce("logo", file.logo().isPresent(), "looks", file.looks());
        where("looks", () -> new EntryChecks("looks", file.looks(), valid(), problems).run());
        for (PlacedLook look : file.placedLooks()) {
            var colours = look.colours();
            if (colours != null) {
                where(look.at() + "colours", () -> coloursCanBeRead(look.at() + "colours.", colours));
            }
            var logo = look.logo();
            if (logo != null) {
                where(look.at() + "logo", () -> logoIsNamed(look.at() + "logo", logo));
            }
        }
    }

    private void departmentsAreSound() {
        givenOnce("department", file.department().isPresent(), "departments", file.departments());
        where("departments", () -> new EntryChecks("departments", file.departments(), valid(), problems).run());
        file.department()
                .ifPresent(only -> where("department", () -> isAddress("department.complaints", only.complaints())));
        for (int i = 0; i < file.departments().size(); i++) {
            String at = "departments[" + i + "]";
            Entry.OfDepartment entry = file.departments().get(i);
            where(at, () -> isAddress(at + ".complaints", entry.complaints()));
        }
    }

    /** What never changed is given by itself, what did as a list: one of the two. */
    private void givenOnce(String single, boolean given, String list, List<? extends Entry> entries) {
        if (given && !entries.isEmpty()) {
            problems.add(single, "also-listed", Map.of("list", list));
        } else if (!given && entries.isEmpty() && problems.clean(single) && problems.clean(list)) {
            problems.add(single, "missing");
        }
    }

    private Optional<DateSpan> valid() {
        return problems.clean("valid") ? Optional.of(file.valid()) : Optional.empty();
    }

    private void coloursCanBeRead(String at, Colours colours) {
        contrast(at, new Pair("primary", colours.primary(), "primaryInk", colours.primaryInk()), Contrast.TEXT);
        contrast(at, new Pair("primary", colours.primary(), "soft", colours.soft()), Contrast.TEXT);
        contrast(at, new Pair("accent", colours.accent(), "white", Colour.WHITE), Contrast.SHAPE);
    }

    private void contrast(String at, Pair pair, double least) {
        double ratio = Contrast.between(pair.colour(), pair.other());
        // Cut, not rounded: 4.47 must not be called 4.5 and still refused.
        double shown = Math.floor(ratio * 10) / 10;
        require(
                ratio >= least,
                at + pair.field(),
                "contrast",
                Map.of("ratio", oneDecimal(shown), "with", pair.with(), "least", oneDecimal(least)));
    }

    private static String oneDecimal(double ratio) {
        return String.format(Locale.ROOT, "%.1f", ratio);
    }

    private void logoIsNamed(String at, String logo) {
        require(
                Logos.isDrawing(logo) || LOGO.matcher(logo).matches(),
                at,
                "logo-form",
                Map.of("value", logo.length() > 80 ? logo.substring(0, 80) : logo));
    }

    private void isAddress(String at, String address) {
        int sign = address.indexOf('@');
        boolean sound = sign > 0
                && address.chars().noneMatch(Character::isWhitespace)
                && HostName.isWellFormed(address.substring(sign + 1))
                && address.indexOf('.', sign) > 0;
        require(sound, at, "mail-form", Map.of("value", address));
    }

    private void predecessorFits(String at, Predecessor predecessor) {
        isCode(at + ".provinceCode", predecessor.provinceCode());
        if (problems.clean("valid")) {
            require(
                    file.valid().contains(predecessor.on()),
                    at + ".on",
                    "outside-province",
                    Map.of("day", predecessor.on()));
        }
    }

    private void require(boolean holds, String field, String otherwise, Map<String, Object> args) {
        if (!holds) {
            problems.add(field, otherwise, args);
        }
    }

    static void isForward(String field, DateSpan span, FileProblems problems) {
        span.to()
                .filter(last -> last.isBefore(span.from()))
                .ifPresent(
                        last -> problems.add(field + ".to", "backwards", Map.of("last", last, "first", span.from())));
    }

    private record Pair(String field, Colour colour, String with, Colour other) {}
}
