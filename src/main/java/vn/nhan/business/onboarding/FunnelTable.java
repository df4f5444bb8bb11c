package vn.nhan.business.onboarding;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.onboarding.Funnel.OfCommune;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.text.Numbers;
import vn.nhan.platform.text.Vietnamese;

/** The funnel as officers read it: every number opens the list behind it, and every view has an address of its own. */
record FunnelTable(
        Form form,
        String asOf,
        Asked asked,
        String quietDays,
        boolean isEmpty,
        List<StageLine> stages,
        List<Tab> tabs,
        List<Column> columns,
        List<CommuneLine> communes) {

    private static final String PAGE = "/office/funnel";

    /**
     * What the address asks for.
     *
     * @param sort a stage, or null for the names
     * @param descending largest numbers first
     * @param name part of a commune's name; empty for all
     */
    record Asked(Measure measure, int days, @Nullable Stage sort, boolean descending, String name) {

        static Asked of(Group group, @Nullable String sort, @Nullable String dir, @Nullable String name) {
            return new Asked(
                    group.measure(),
                    group.days(),
                    Optional.ofNullable(sort).flatMap(Stage::find).orElse(null),
                    "desc".equals(dir),
                    name == null ? "" : name.strip());
        }

        String href(Measure by, @Nullable Stage sorted, boolean down) {
            var address = new StringBuilder(PAGE)
                    .append("?measure=")
                    .append(by.key())
                    .append("&days=")
                    .append(days);
            if (!name.isEmpty()) {
                address.append("&q=").append(java.net.URLEncoder.encode(name, java.nio.charset.StandardCharsets.UTF_8));
            }
            if (sorted != null) {
                address.append("&sort=").append(sorted.key());
            }
            return address.append(down ? "&dir=desc" : "").append("#communes").toString();
        }
    }

    /** A number, and where it leads; nowhere when it is none. */
    record Cell(String number, @Nullable String href) {

        static Cell of(long number, Group group) {
            return new Cell(Numbers.format(number), number == 0 ? null : PAGE + "/businesses?" + group.query());
        }
    }

    record StageLine(
            String stage,
            Cell reached,
            @Nullable Cell now,
            @Nullable Cell stuck) {}

    record Tab(String measure, String href, boolean current) {}

    /** @param sorted {@code ascending}, {@code descending} or {@code none}, for screen readers */
    record Column(@Nullable String stage, String href, String sorted) {}

    /** @param name null for businesses whose commune the official list doesn't know */
    record CommuneLine(@Nullable String name, Cell all, List<NamedCell> cells) {}

    record NamedCell(String stage, Cell cell) {}

    static FunnelTable of(Funnel funnel, Asked asked, Form form) {
        var group = new Group(null, asked.measure(), null, false, asked.days());
        return new FunnelTable(
                form.with("q", asked.name()).with("days", asked.days()),
                Dates.format(funnel.asOf()),
                asked,
                String.valueOf(funnel.quietDays()),
                funnel.businesses() == 0,
                Arrays.stream(Stage.values())
                        .map(stage -> line(funnel, group, stage))
                        .toList(),
                Arrays.stream(Measure.values())
                        .map(by -> new Tab(by.key(), asked.href(by, null, false), by == asked.measure()))
                        .toList(),
                columns(asked),
                funnel.communes().stream()
                        .filter(commune -> matches(commune, asked.name()))
                        .sorted(order(asked))
                        .map(commune -> line(commune, group))
                        .toList());
    }

    /** For sentences. */
    public String daysText() {
        return String.valueOf(asked.days());
    }

    public String measure() {
        return asked.measure().key();
    }

    /** Where the communes stand in the order of their names, or the other way round. */
    public String byName() {
        return asked.href(asked.measure(), null, asked.sort() == null && !asked.descending());
    }

    private static StageLine line(Funnel funnel, Group group, Stage stage) {
        var count = funnel.total().at(stage);
        return new StageLine(
                stage.key(),
                Cell.of(count.reached(), group.with(stage, Measure.REACHED)),
                cell(count, group, stage, Measure.NOW),
                cell(count, group, stage, Measure.STUCK));
    }

    private static @Nullable Cell cell(StageCount count, Group group, Stage stage, Measure measure) {
        return measure.stages().contains(stage) ? Cell.of(count.of(measure), group.with(stage, measure)) : null;
    }

    private static List<Column> columns(Asked asked) {
        return asked.measure().stages().stream()
                .map(stage -> new Column(
                        stage.key(),
                        asked.href(asked.measure(), stage, asked.sort() != stage || !asked.descending()),
                        asked.sort() != stage ? "none" : asked.descending() ? "descending" : "ascending"))
                .toList();
    }

    private static CommuneLine line(OfCommune commune, Group everywhere) {
        var group = everywhere.in(commune.unitId());
        return new CommuneLine(
                commune.name(),
                Cell.of(commune.businesses(), group.with(null, Measure.NOW)),
                group.measure().stages().stream()
                        .map(stage -> new NamedCell(
                                stage.key(),
                                Cell.of(
                                        commune.counts().at(stage).of(group.measure()),
                                        group.with(stage, group.measure()))))
                        .toList());
    }

    private static boolean matches(OfCommune commune, String name) {
        return name.isEmpty()
                || (commune.name() != null && Vietnamese.fold(commune.name()).contains(Vietnamese.fold(name)));
    }

    private static Comparator<OfCommune> order(Asked asked) {
        var byName = Comparator.comparing(
                (OfCommune commune) -> commune.name() == null ? "\uffff" : Vietnamese.fold(commune.name()));
        var sort = asked.sort();
        if (sort == null) {
            return asked.descending() ? byName.reversed() : byName;
        }
        var byNumber = Comparator.comparingLong(
                (OfCommune commune) -> commune.counts().at(sort).of(asked.measure()));
        return (asked.descending() ? byNumber.reversed() : byNumber).thenComparing(byName);
    }
}
