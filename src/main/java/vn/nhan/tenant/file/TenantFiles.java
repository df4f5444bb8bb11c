package vn.nhan.tenant.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.nhan.tenant.Tenant;
import vn.nhan.tenant.TenantFilesInvalid;

/** Loads every province file, and refuses all of them together when one is wrong. */
public final class TenantFiles {

    private static final String ENDING = ".yaml";

    private final List<FileSource> sources = new ArrayList<>();
    private final List<FileProblems> problems = new ArrayList<>();
    private final Map<String, Draft> drafts = new LinkedHashMap<>();

    private TenantFiles() {}

    /**
     * The provinces of the application and of the operator's own folder, by id.
     *
     * @param folder adds provinces; a file named like one of the application's replaces it
     * @throws TenantFilesInvalid naming every problem of every file
     */
    public static List<Tenant> load(Optional<Path> folder) {
        var own = folder.<FileSource>map(FolderFiles::new).stream();
        return load(Stream.concat(Stream.of(new ShippedFiles("tenants")), own).toList());
    }

    /** @param sources a file of a later one replaces its namesake of an earlier one */
    static List<Tenant> load(List<FileSource> sources) {
        var files = new TenantFiles();
        sources.forEach(files::read);
        Neighbours.check(files.drafts);
        files.refuseProblems();
        return files.drafts.values().stream()
                .map(Draft::toTenant)
                .sorted(Comparator.comparing(tenant -> tenant.id().value()))
                .toList();
    }

    private void read(FileSource source) {
        sources.add(0, source);
        FileProblems listing = problemsOf(source.listing());
        try {
            for (String name : source.names(listing)) {
                read(source, name);
            }
        } catch (IOException e) {
            listing.add("", "cannot be listed: " + e);
        }
    }

    private void read(FileSource source, String name) {
        FileProblems found = problemsOf(source.label(name));
        contents(source, name, "", found)
                .flatMap(yaml -> StrictYaml.read(yaml, ProvinceFile.class, found))
                .map(file -> draft(file, name, found))
                .ifPresent(draft -> put(name, draft));
    }

    private Draft draft(ProvinceFile file, String name, FileProblems found) {
        new ProvinceFileChecks(file, found).run(slugOf(name));
        if (!found.clean("logo")) {
            return new Draft(file, "", found);
        }
        Optional<String> svg = logo(file.logo(), found);
        svg.ifPresentOrElse(
                text -> LogoChecks.run(text, found), () -> found.add("logo", "there is no file " + file.logo()));
        return new Draft(file, svg.orElse(""), found);
    }

    /** A replaced province may keep the logo it came with, so every source is asked, the latest first. */
    private Optional<String> logo(String name, FileProblems found) {
        return sources.stream()
                .flatMap(source -> contents(source, name, "logo", found).stream())
                .findFirst()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private void put(String name, Draft draft) {
        Draft replaced = drafts.put(slugOf(name), draft);
        if (replaced != null && !replaced.file().id().equals(draft.file().id())) {
            draft.problems().add("id", "differs from " + replaced.file().id() + ", which this province has for ever");
        }
    }

    private void refuseProblems() {
        List<String> all = problems.stream()
                .flatMap(found -> found.all().stream())
                .map(FileProblem::toString)
                .toList();
        if (!all.isEmpty()) {
            throw new TenantFilesInvalid(all);
        }
    }

    private FileProblems problemsOf(String file) {
        var found = new FileProblems(file);
        problems.add(found);
        return found;
    }

    private static Optional<byte[]> contents(FileSource source, String name, String field, FileProblems found) {
        try {
            return source.read(name);
        } catch (IOException e) {
            found.add(field, "cannot be read: " + e);
            return Optional.empty();
        }
    }

    private static String slugOf(String name) {
        return name.substring(0, name.length() - ENDING.length());
    }
}
