package vn.nhan.tenant.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.nhan.tenant.Predecessor;

/** The rules province files must keep among each other; slugs cannot meet, being the files' names. */
final class Neighbours {

    private final Map<String, Draft> drafts;

    /** Who took a number, a host or a predecessor first: the file that did. */
    private final Map<Object, String> taken = new HashMap<>();

    private Neighbours(Map<String, Draft> drafts) {
        this.drafts = drafts;
    }

    /** @param drafts by the name of their files, without ending; problems are added to them */
    static void check(Map<String, Draft> drafts) {
        var neighbours = new Neighbours(drafts);
        drafts.values().forEach(neighbours::namesAreItsOwn);
        drafts.values().forEach(neighbours::predecessorsAreFree);
    }

    private void namesAreItsOwn(Draft draft) {
        ProvinceFile file = draft.file();
        if (draft.problems().clean("id")) {
            claim(draft, "id", file.id());
        }
        if (draft.problems().clean("hosts")) {
            for (int i = 0; i < file.hosts().size(); i++) {
                claim(draft, "hosts[" + i + "]", file.hosts().get(i));
            }
        }
    }

    private void claim(Draft draft, String field, Object name) {
        String owner = taken.putIfAbsent(name, draft.problems().file());
        if (owner != null) {
            draft.problems().add(field, "taken", Map.of("name", name, "owner", owner));
        }
    }

    private void predecessorsAreFree(Draft draft) {
        List<Predecessor> predecessors = draft.file().succeeds();
        for (int i = 0; i < predecessors.size(); i++) {
            String at = "succeeds[" + i + "]";
            if (draft.problems().clean(at)) {
                Predecessor predecessor = predecessors.get(i);
                predecessor.tenant().ifPresent(slug -> adopts(draft, at, predecessor, slug));
            }
        }
    }

    private void adopts(Draft draft, String at, Predecessor predecessor, String slug) {
        Draft adopted = drafts.get(slug);
        if (adopted == null) {
            draft.problems().add(at + ".tenant", "no-province", Map.of("slug", slug));
            return;
        }
        claim(draft, at + ".tenant", "predecessor " + slug);
        if (adopted.problems().clean("valid")) {
            boolean followsOn = adopted.file().valid().to().stream()
                    .anyMatch(last -> last.plusDays(1).equals(predecessor.on()));
            if (!followsOn) {
                draft.problems().add(at + ".on", "not-next-day", Map.of("day", predecessor.on(), "slug", slug));
            }
        }
    }
}
