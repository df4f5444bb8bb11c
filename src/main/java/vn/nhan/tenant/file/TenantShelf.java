package vn.nhan.tenant.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nhan.tenant.Tenant;

/** The files of the installation together with those that operators have stored since. */
public final class TenantShelf {

    private final TenantFiles installed;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<FileProblem> refused = new ArrayList<>();
    private Drafts drafts;

    private TenantShelf(TenantFiles installed) {
        this.installed = installed;
        this.drafts = installed.all();
    }

    /** A stored file takes the place of its namesake of the installation. One that can't be used is left out. */
    public static TenantShelf of(TenantFiles installed, List<StoredFile> files) {
        var shelf = new TenantShelf(installed);
        var waiting = new ArrayList<>(files);
        // One may refer to another that was stored later, so all are offered again until none fits any more.
        while (waiting.removeIf(shelf::takes)) {
            shelf.refused.clear();
        }
        return shelf;
    }

    /**
     * What comes of checking a file.
     *
     * @param slug as it stands in the file; null when it can't be read
     * @param tenant there when nothing is wrong
     */
    public record Checked(@Nullable String slug, Optional<Tenant> tenant, List<FileProblem> problems) {}

    /** Whether a file could be put here, in the place of its namesake or as one more. */
    public Checked check(String yaml) {
        var found = new FileProblems("province.yaml");
        var draft = installed.draft(yaml, found);
        if (draft.isEmpty() || !found.clean("slug")) {
            return new Checked(null, Optional.empty(), found.all());
        }
        var slug = draft.get().file().slug();
        current(slug).ifPresent(before -> VersionChecks.run(before, draft.get()));
        var problems = drafts.with(slug, draft.get()).problems();
        return new Checked(slug, problems.isEmpty() ? draft.map(Draft::toTenant) : Optional.empty(), problems);
    }

    /** By number. */
    public List<Tenant> tenants() {
        return drafts.tenants();
    }

    /** The text of a province's file. */
    public Optional<String> text(String slug) {
        return Optional.ofNullable(texts.get(slug)).or(() -> installed.text(slug));
    }

    /** What is wrong with the stored files that were left out, a line each. */
    public List<String> refused() {
        return refused.stream().map(FileProblem::toString).toList();
    }

    private Optional<ProvinceFile> current(String slug) {
        return drafts.find(slug).map(Draft::file);
    }

    private boolean takes(StoredFile file) {
        var found = new FileProblems(file.label());
        var draft = installed.draft(file.yaml(), found);
        if (draft.isEmpty()) {
            refused.addAll(found.all());
            return false;
        }
        var grown = drafts.with(file.slug(), draft.get());
        var problems = grown.problems();
        if (!problems.isEmpty() || !file.slug().equals(draft.get().file().slug())) {
            refused.addAll(problems);
            return false;
        }
        drafts = grown;
        texts.put(file.slug(), file.yaml());
        return true;
    }
}
