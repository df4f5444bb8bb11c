package vn.nhan.support.expert;

import java.util.List;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;

/** What can be ticked in the form of an expert. */
record ProfileDesk(
        List<ExpertForm.Tick> fields,
        List<ExpertForm.Tick> sectors,
        List<ExpertForm.Tick> languages,
        List<Choice> kinds) {

    static ProfileDesk of(ExpertWords words, ExpertProfile chosen) {
        return new ProfileDesk(
                ExpertForm.ticks(words.needChoices(), chosen.fields()),
                ExpertForm.ticks(words.sectorChoices(), chosen.sectors()),
                ExpertForm.ticks(words.languageChoices(), chosen.languages()),
                words.kinds());
    }

    /** What came with the form at hand. */
    static ProfileDesk sent(ExpertWords words) {
        return new ProfileDesk(
                ExpertForm.ticks(words.needChoices(), Form.all("fields")),
                ExpertForm.ticks(words.sectorChoices(), Form.all("sectors")),
                ExpertForm.ticks(words.languageChoices(), Form.all("languages")),
                words.kinds());
    }

    static ProfileDesk empty(ExpertWords words) {
        return new ProfileDesk(
                ExpertForm.ticks(words.needChoices(), List.of()),
                ExpertForm.ticks(words.sectorChoices(), List.of()),
                ExpertForm.ticks(words.languageChoices(), List.of("vi")),
                words.kinds());
    }
}
