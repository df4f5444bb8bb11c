package vn.nhan.support.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.LocalizedText;

/** Forms that are for what somebody asked, their levels, and the open programmes whose own some of them are. */
record RuleBook(Map<String, LocalizedText> forms, List<LevelRule> levels, Map<UUID, ProgrammeRule> programmes) {

    RuleBook {
        forms = Map.copyOf(forms);
        levels = List.copyOf(levels);
        programmes = Map.copyOf(programmes);
    }

    static RuleBook of(List<SupportForm> forms, List<LevelRule> levels, List<ProgrammeRule> programmes) {
        return new RuleBook(
                forms.stream().collect(Collectors.toMap(SupportForm::code, SupportForm::name)),
                levels,
                programmes.stream().collect(Collectors.toMap(ProgrammeRule::id, Function.identity())));
    }

    LocalizedText form(String code) {
        return forms.getOrDefault(code, new LocalizedText(code, code));
    }

    Optional<ProgrammeRule> programme(@Nullable UUID id) {
        return id == null ? Optional.empty() : Optional.ofNullable(programmes.get(id));
    }
}
