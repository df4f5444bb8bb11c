package vn.nhan.support.need;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All needs of one day, in the order in which they are shown; two levels deep. */
public final class NeedTree {

    private final Map<String, Need> byCode = new LinkedHashMap<>();

    /** @throws IllegalArgumentException when one is part of a need that isn't there */
    public NeedTree(List<Need> needs) {
        needs.forEach(need -> byCode.put(need.code(), need));
        needs.forEach(need -> {
            if (need.parent() != null && !byCode.containsKey(need.parent())) {
                throw new IllegalArgumentException("no parent: " + need.code());
            }
        });
    }

    public Optional<Need> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public List<Need> all() {
        return List.copyOf(byCode.values());
    }

    public List<Need> top() {
        return byCode.values().stream().filter(need -> need.parent() == null).toList();
    }

    public List<Need> within(String parent) {
        return byCode.values().stream()
                .filter(need -> parent.equals(need.parent()))
                .toList();
    }

    /** The need itself, then what it is part of; empty for one that isn't there. */
    public List<Need> line(String code) {
        return Stream.iterate(
                        find(code),
                        Optional::isPresent,
                        need -> need.map(Need::parent).flatMap(this::find))
                .map(Optional::orElseThrow)
                .toList();
    }

    /** Whether who knows {@code field} can help with {@code need}: it is the same, or the need is part of it. */
    public boolean covers(String field, String need) {
        return line(need).stream().anyMatch(one -> one.code().equals(field));
    }
}
