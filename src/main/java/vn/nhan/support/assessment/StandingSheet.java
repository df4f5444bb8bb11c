package vn.nhan.support.assessment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;
import vn.nhan.support.assessment.instrument.Instrument;

/** Numbers of firms with the list behind each. */
record StandingSheet(
        Form form,
        List<Choice> instruments,
        List<Choice> sectors,
        List<Choice> sizes,
        String name,
        int edition,
        String wording,
        long assessed,
        long firms,
        long assisted,
        String assistedAddress,
        List<String> levels,
        Table whole,
        Table pillars,
        Table bySector,
        Table bySize) {

    record Table(List<Row> rows) {

        public boolean isEmpty() {
            return rows.isEmpty();
        }
    }

    record Row(String name, List<Number> cells) {}

    /** @param address of the list; null for none */
    record Number(
            String level, long number, long of, @Nullable String address) {}

    static StandingSheet of(StandingService.Found found, Form form, String language) {
        return new Writer(found, form, language).write();
    }

    /** The query of an address that names these firms. */
    private static String query(Instrument<?> instrument, String sector, String size) {
        return "?instrument=" + encoded(instrument.edition().code()) + "&edition="
                + instrument.edition().number()
                + (sector.isEmpty() ? "" : "&sector=" + sector)
                + (size.isEmpty() ? "" : "&size=" + size);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private record Writer(StandingService.Found found, Form form, String language) {

        private static final String LIST = "/office/assessments/list";

        StandingSheet write() {
            var standing = found.standing();
            var words = new AssessmentWords(language);
            var levels =
                    standing.levels().stream().map(level -> level.in(language)).toList();
            return new StandingSheet(
                    form,
                    found.offered().stream().map(this::choice).toList(),
                    words.sectors(),
                    words.sizes(),
                    standing.name().in(language),
                    standing.edition(),
                    standing.wording().in(language),
                    number(standing.assessed()),
                    whole(standing.assessed()),
                    number(standing.assisted()),
                    LIST + chosen() + "&assisted=true",
                    levels,
                    new Table(List.of(row("", standing.whole(), levels, chosen()))),
                    new Table(standing.pillars().stream()
                            .map(group -> row(
                                    group.name() == null ? "" : group.name().in(language),
                                    group.cells(),
                                    levels,
                                    chosen() + "&pillar=" + encoded(group.key())))
                            .toList()),
                    new Table(standing.sectors().stream()
                            .map(group -> row(
                                    words.sector(group.key()),
                                    group.cells(),
                                    levels,
                                    group.key().isEmpty() ? null : of(group.key(), size())))
                            .toList()),
                    new Table(standing.sizes().stream()
                            .map(group -> row(
                                    words.size(group.key()),
                                    group.cells(),
                                    levels,
                                    group.key().isEmpty() ? null : of(sector(), group.key())))
                            .toList()));
        }

        private Choice choice(Offered offered) {
            var instrument = offered.instrument();
            return new Choice(
                    instrument.edition().code(), instrument.source().name().in(language));
        }

        private String chosen() {
            return of(sector(), size());
        }

        private String of(String sector, String size) {
            return query(found.instrument(), sector, size);
        }

        private String sector() {
            var sector = found.who().sector();
            return sector == null ? "" : sector.key();
        }

        private String size() {
            var size = found.who().size();
            return size == null ? "" : size.key();
        }

        private Row row(String name, List<Cell> cells, List<String> levels, @Nullable String query) {
            var numbers = new ArrayList<Number>();
            IntStream.range(0, cells.size())
                    .forEach(i -> numbers.add(new Number(
                            levels.get(i),
                            number(cells.get(i)),
                            whole(cells.get(i)),
                            query == null || number(cells.get(i)) == 0 ? null : LIST + query + "&level=" + i)));
            return new Row(name, List.copyOf(numbers));
        }

        /** A province tells its own officers every number. */
        private static long number(Cell cell) {
            var number = cell.number();
            return number == null ? 0 : number;
        }

        private static long whole(Cell cell) {
            var of = cell.of();
            return of == null ? 0 : of;
        }
    }
}
