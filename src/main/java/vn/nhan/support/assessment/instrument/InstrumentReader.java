package vn.nhan.support.assessment.instrument;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.nhan.business.fact.Sector;
import vn.nhan.tenant.file.FileProblems;
import vn.nhan.tenant.file.StrictYaml;

/** Reads a file, checks it as a whole, and makes an instrument of it. */
public final class InstrumentReader {

    /** Of those instruments that the whole country has. */
    public static final List<String> NATIONAL = List.of("1567-2025", "2158-2023", "1970-2021");

    private InstrumentReader() {}

    /** @return empty when something is wrong, which {@code problems} then name */
    public static Optional<Instrument<?>> read(byte[] yaml, FileProblems problems) {
        var read = StrictYaml.read(yaml, InstrumentFile.class, problems);
        read.ifPresent(file -> new InstrumentChecks(file, problems).run());
        return problems.all().isEmpty() ? read.map(InstrumentReader::instrument) : Optional.empty();
    }

    /** Codes of needs that its advice leads to. */
    public static Set<String> needs(Instrument<?> instrument) {
        return instrument.pillars().stream()
                .flatMap(pillar -> pillar.advice().stream())
                .map(Pillar.Advice::need)
                .collect(Collectors.toSet());
    }

    private static Instrument<?> instrument(InstrumentFile file) {
        return switch (file.code()) {
            case "1970-2021" -> of(file, Scale.Of1970.class);
            case "2158-2023" -> of(file, Scale.Of2158.class);
            case "1567-2025" -> of(file, Scale.Of1567.class);
            default -> of(file, Scale.OfProvince.class);
        };
    }

    private static <S extends Scale> Instrument<S> of(InstrumentFile file, Class<S> scale) {
        var edition = new Edition(file.code(), file.edition());
        var pillars = new LinkedHashMap<String, Pillar>();
        file.pillars().forEach(line -> pillars.put(line.code(), pillar(edition, line)));
        return new Instrument<>(
                edition,
                scale,
                new Instrument.Source(
                        file.name(),
                        file.about(),
                        file.wording(),
                        file.decision(),
                        file.decidedOn(),
                        file.replacedBy().orElse(null)),
                file.method(),
                file.scale(),
                file.levels().stream().map(InstrumentReader::level).toList(),
                List.copyOf(pillars.values()),
                questions(file, edition, pillars));
    }

    private static Level level(InstrumentFile.LevelLine line) {
        return new Level(
                line.level(),
                line.points().or(line::tools).orElseThrow(),
                line.links().orElse(0),
                line.name());
    }

    private static Pillar pillar(Edition edition, InstrumentFile.PillarLine line) {
        return new Pillar(
                edition.name(line.code()),
                line.name(),
                line.weight().orElse(0),
                line.advice().stream()
                        .map(one -> new Pillar.Advice(one.upTo(), one.text(), one.need(), one.offer()))
                        .toList());
    }

    /** Pillar by pillar, whatever their order in the file. */
    private static List<Question> questions(InstrumentFile file, Edition edition, Map<String, Pillar> pillars) {
        var lists = file.answers().stream()
                .collect(Collectors.toMap(
                        InstrumentFile.Options::code,
                        list -> list.options().stream()
                                .map(one -> new Question.Option(one.points(), one.text()))
                                .toList()));
        return pillars.entrySet().stream()
                .flatMap(pillar -> file.questions().stream()
                        .filter(line -> line.pillar().equals(pillar.getKey()))
                        .map(line -> question(edition, pillar.getValue(), line, options(lists, line))))
                .toList();
    }

    private static List<Question.Option> options(
            Map<String, List<Question.Option>> lists, InstrumentFile.QuestionLine line) {
        return Objects.requireNonNull(lists.get(line.answers()));
    }

    private static Question question(
            Edition edition, Pillar pillar, InstrumentFile.QuestionLine line, List<Question.Option> options) {
        var sectors = EnumSet.noneOf(Sector.class);
        sectors.addAll(line.sectors());
        return new Question(
                edition.name(line.code()),
                pillar,
                line.weight().orElse(1),
                sectors,
                line.text(),
                line.hint().orElse(null),
                options);
    }
}
