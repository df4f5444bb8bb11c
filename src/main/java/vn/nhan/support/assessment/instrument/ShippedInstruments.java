package vn.nhan.support.assessment.instrument;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nhan.tenant.file.FileProblem;
import vn.nhan.tenant.file.FileProblems;
import vn.nhan.tenant.file.StrictYaml;

/**
 * The instruments that come with the installation, below {@code assessment/} on the class path; {@code instruments.yaml}
 * names their files. An old edition stays for ever: results of it are shown with its words.
 */
public final class ShippedInstruments {

    private static final String ROOT = "assessment";
    private static final String INDEX = "instruments.yaml";

    private ShippedInstruments() {}

    record Index(List<String> instruments) {}

    /** The files as they are found by name. */
    public interface Files {
        Optional<byte[]> read(String name) throws IOException;
    }

    /** @throws InstrumentFilesInvalid naming every mistake of every file */
    public static List<Instrument<?>> load() {
        return load(name -> {
            try (InputStream file = ShippedInstruments.class.getClassLoader().getResourceAsStream(ROOT + "/" + name)) {
                return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
            }
        });
    }

    static List<Instrument<?>> load(Files files) {
        var all = new ArrayList<FileProblem>();
        var index = new FileProblems(ROOT + "/" + INDEX);
        var names = contents(files, INDEX, index).flatMap(yaml -> StrictYaml.read(yaml, Index.class, index));
        all.addAll(index.all());
        var read = new ArrayList<Instrument<?>>();
        var taken = new HashSet<Edition>();
        for (var name : names.map(Index::instruments).orElse(List.of())) {
            var found = new FileProblems(ROOT + "/" + name + ".yaml");
            contents(files, name + ".yaml", found)
                    .flatMap(yaml -> InstrumentReader.read(yaml, found))
                    .filter(instrument -> isNamed(instrument, name, taken, found))
                    .ifPresent(read::add);
            all.addAll(found.all());
        }
        if (!all.isEmpty()) {
            throw new InstrumentFilesInvalid(
                    all.stream().map(FileProblem::toString).toList());
        }
        return List.copyOf(read);
    }

    private static boolean isNamed(Instrument<?> instrument, String name, HashSet<Edition> taken, FileProblems found) {
        var edition = instrument.edition();
        if (!InstrumentReader.NATIONAL.contains(edition.code())
                || !name.equals(edition.code() + "-" + edition.number())) {
            found.add("code", "assessment-file.file-name", Map.of("value", edition.code() + "-" + edition.number()));
        }
        if (!taken.add(edition)) {
            found.add("edition", "assessment-file.twice", Map.of("value", edition.number()));
        }
        return found.all().isEmpty();
    }

    private static Optional<byte[]> contents(Files files, String name, FileProblems found) {
        try {
            var bytes = files.read(name);
            if (bytes.isEmpty()) {
                found.add("", "no-file", Map.of("name", name));
            }
            return bytes;
        } catch (IOException e) {
            found.add("", "unreadable", Map.of("reason", e));
            return Optional.empty();
        }
    }
}
