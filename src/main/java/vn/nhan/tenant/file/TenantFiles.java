package vn.nhan.tenant.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.nhan.tenant.Tenant;
import vn.nhan.tenant.TenantFilesInvalid;

/** The province files that come with the installation. All of them are refused together when one is wrong. */
public final class TenantFiles {

    private static final String ENDING = ".yaml";

    private final List<FileSource> sources = new ArrayList<>();
    private final List<FileProblems> problems = new ArrayList<>();
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();

    private TenantFiles() {}

    /**
     * The files of the application and of the operator's own folder.
     *
     * @param folder adds provinces; a file named like one of the application's replaces it
     * @throws TenantFilesInvalid naming every problem of every file
     */
    public static TenantFiles read(Optional<Path> folder) {
        var own = folder.<FileSource>map(FolderFiles::new).stream();
        return read(Stream.concat(Stream.of(new ShippedFiles("tenants")), own).toList());
    }

    /** @param sources a file of a later one replaces its namesake of an earlier one */
    static TenantFiles read(List<FileSource> sources) {
        var files = new TenantFiles();
        sources.forEach(files::read);
        files.refuseProblems();
        return files;
    }

    /** See {@link #read(Optional)}; the provinces by number. */
    public static List<Tenant> load(Optional<Path> folder) {
        return read(folder).tenants();
    }

    /** By number. */
    public List<Tenant> tenants() {
        return all().tenants();
    }

    /** The text of a province's file. */
    public Optional<String> text(String slug) {
        return Optional.ofNullable(texts.get(slug));
    }

    Drafts all() {
        return Drafts.of(drafts);
    }

    /** A file that is not among these, as far as it can be read. Whether it gets on with the others is not looked at. */
    Optional<Draft> draft(String yaml, FileProblems found) {
        return StrictYaml.read(yaml.getBytes(StandardCharsets.UTF_8), ProvinceFile.class, found)
                .map(file -> draft(file, String.valueOf(file.slug()), found));
    }

    private void read(FileSource source) {
        sources.add(0, source);
        FileProblems listing = problemsOf(source.listing());
        try {
            for (String name : source.names(listing)) {
                read(source, name);
            }
        } catch (IOException e) {
            listing.add("", "not-listed", Map.of("reason", e));
        }
    }

    private void read(FileSource source, String name) {
        FileProblems found = problemsOf(source.label(name));
        contents(source, name, "", found).ifPresent(yaml -> {
            texts.put(slugOf(name), new String(yaml, StandardCharsets.UTF_8));
            StrictYaml.read(yaml, ProvinceFile.class, found)
                    .map(file -> draft(file, slugOf(name), found))
                    .ifPresent(draft -> put(slugOf(name), draft));
        });
    }

    private Draft draft(ProvinceFile file, String slug, FileProblems found) {
        new ProvinceFileChecks(file, found).run(slug);
        return new Draft(file, Logos.of(file, name -> logo(name, found), found), found);
    }

    /** A replaced province may keep the logo it came with, so every source is asked, the latest first. */
    private Optional<String> logo(String name, FileProblems found) {
        return sources.stream()
                .flatMap(source -> contents(source, name, "logo", found).stream())
                .findFirst()
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private void put(String slug, Draft draft) {
        Draft replaced = drafts.put(slug, draft);
        if (replaced != null && !replaced.file().id().equals(draft.file().id())) {
            draft.problems()
                    .add("id", "id-differs", Map.of("id", replaced.file().id()));
        }
    }

    private void refuseProblems() {
        var byThemselves = problems.stream()
                .filter(found -> drafts.values().stream().noneMatch(draft -> draft.problems() == found))
                .flatMap(found -> found.all().stream());
        List<String> all = Stream.concat(byThemselves, all().problems().stream())
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
            found.add(field, "unreadable", Map.of("reason", e));
            return Optional.empty();
        }
    }

    private static String slugOf(String name) {
        return name.substring(0, name.length() - ENDING.length());
    }
}
