package vn.nhan.support.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Levels of the forms that are for what somebody asked, and the open programmes whose own some of them are. */
record RuleBook(List<LevelRule> levels, Map<UUID, ProgrammeRule> programmes) {

    RuleBook {
        levels = List.copyOf(levels);
        programmes = Map.copyOf(programmes);
    }

    static RuleBook of(List<LevelRule> levels, List<ProgrammeRule> programmes) {
        return new RuleBook(
                levels, programmes.stream().collect(Collectors.toMap(ProgrammeRule::id, Function.identity())));
    }

    Optional<ProgrammeRule> programme(@Nullable UUID id) {
        return id == null ? Optional.empty() : Optional.ofNullable(programmes.get(id));
    }
}
