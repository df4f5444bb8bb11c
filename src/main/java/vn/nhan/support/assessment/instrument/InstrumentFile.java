package vn.nhan.support.assessment.instrument;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.nhan.business.fact.Sector;
import vn.nhan.platform.text.LocalizedText;

/**
 * An instrument as its file writes it.
 *
 * @param wording whose words the questions are; never left out, so that nobody takes them for a ministry's
 * @param scale the most points of an answer, 1 to 9
 * @param answers lists of options that questions refer to
 */
record InstrumentFile(
        String code,
        Integer edition,
        LocalizedText name,
        LocalizedText about,
        LocalizedText wording,
        String decision,
        LocalDate decidedOn,
        Optional<String> replacedBy,
        Method method,
        Integer scale,
        List<LevelLine> levels,
        List<PillarLine> pillars,
        List<Options> answers,
        List<QuestionLine> questions) {

    /** Either {@code points}, or {@code tools} and {@code links}: the least percent of each. */
    record LevelLine(
            Integer level,
            LocalizedText name,
            Optional<Integer> points,
            Optional<Integer> tools,
            Optional<Integer> links) {}

    record PillarLine(String code, LocalizedText name, Optional<Integer> weight, List<AdviceLine> advice) {}

    record AdviceLine(Integer upTo, LocalizedText text, String need, Offer offer) {}

    record Options(String code, List<OptionLine> options) {}

    record OptionLine(Integer points, LocalizedText text) {}

    record QuestionLine(
            String code,
            String pillar,
            String answers,
            LocalizedText text,
            Optional<LocalizedText> hint,
            Optional<Integer> weight,
            List<Sector> sectors) {}
}
