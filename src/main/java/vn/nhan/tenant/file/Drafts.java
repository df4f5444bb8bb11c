package vn.nhan.tenant.file;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.nhan.tenant.Tenant;

/** The files of all provinces side by side, each read and checked by itself already. */
final class Drafts {

    private final Map<String, Draft> bySlug;

    private Drafts(Map<String, Draft> bySlug) {
        this.bySlug = bySlug;
    }

    /** @param bySlug by the name of their files, without ending */
    static Drafts of(Map<String, Draft> bySlug) {
        return new Drafts(new LinkedHashMap<>(bySlug));
    }

    /** These and one more, which comes last: where two claim the same thing, it is the one to be refused. */
    Drafts with(String slug, Draft draft) {
        var all = new LinkedHashMap<>(bySlug);
        all.remove(slug);
        all.put(slug, draft);
        return new Drafts(all);
    }

    Optional<Draft> find(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /** Everything that is wrong, with the rules that the files keep among each other. */
    List<FileProblem> problems() {
        var copies = new LinkedHashMap<String, Draft>();
        bySlug.forEach((slug, draft) -> copies.put(slug, draft.copy()));
        Neighbours.check(copies);
        return copies.values().stream()
                .map(draft -> draft.problems().all())
                .flatMap(Collection::stream)
                .toList();
    }

    /** By number; only where there are no problems. */
    List<Tenant> tenants() {
        return bySlug.values().stream()
                .map(Draft::toTenant)
                .sorted(Comparator.comparing(tenant -> tenant.id().value()))
                .toList();
    }
}
