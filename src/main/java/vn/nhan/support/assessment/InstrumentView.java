package vn.nhan.support.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.fact.Sector;
import vn.nhan.platform.text.LocalizedText;
import vn.nhan.support.assessment.instrument.Instrument;
import vn.nhan.support.assessment.instrument.Level;
import vn.nhan.support.assessment.instrument.Question;

/**
 * An instrument, for programs that ask its questions themselves.
 *
 * @param wording whose words the questions are; to be shown with them
 * @param method {@code points} or {@code links}
 */
record InstrumentView(
        String code,
        int edition,
        LocalizedText name,
        LocalizedText about,
        LocalizedText wording,
        String decision,
        LocalDate decidedOn,
        @Nullable String replacedBy,
        String method,
        List<Level> levels,
        List<Side> pillars,
        List<Asked> questions) {

    /** @param weight percent; 0 where tools are counted */
    record Side(String name, LocalizedText title, int weight) {}

    /** @param sectors empty when everybody is asked */
    record Asked(
            String name,
            String pillar,
            LocalizedText text,
            @Nullable LocalizedText hint,
            Set<Sector> sectors,
            List<Question.Option> options) {}

    static InstrumentView of(Instrument<?> instrument) {
        var source = instrument.source();
        return new InstrumentView(
                instrument.edition().code(),
                instrument.edition().number(),
                source.name(),
                source.about(),
                source.wording(),
                source.decision(),
                source.decidedOn(),
                source.replacedBy(),
                instrument.method().key(),
                instrument.levels(),
                instrument.pillars().stream()
                        .map(pillar -> new Side(pillar.name(), pillar.title(), pillar.weight()))
                        .toList(),
                instrument.questions().stream().map(InstrumentView::asked).toList());
    }

    private static Asked asked(Question question) {
        return new Asked(
                question.name(),
                question.pillar().name(),
                question.text(),
                question.hint(),
                question.sectors(),
                question.options());
    }
}
