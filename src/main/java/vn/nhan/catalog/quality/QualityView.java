package vn.nhan.catalog.quality;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.nhan.catalog.category.Requirement;

/**
 * What a product scores today, and what to mend.
 *
 * @param rulesVersion of the rules that it was judged by
 */
record QualityView(UUID productId, int rulesVersion, List<InLanguage> languages) {

    /**
     * @param score 0 to 100
     * @param dimensions 0 to 100 each
     * @param findings the dearest first; their {@code lost} and the score add up to 100
     */
    record InLanguage(ListingLanguage language, int score, List<Side> dimensions, List<Sentences.Said> findings) {

        /** {@code ok} from 80 on, {@code warn} from 50 on, else {@code bad}. */
        public String getTone() {
            return Tone.of(score);
        }
    }

    /** @param lost points of the score */
    record Side(String dimension, int percent, int lost) {}

    static QualityView of(Appraisals.Appraisal appraisal, Locale reader) {
        var product = appraisal.goods().offer().product().id();
        var asked =
                appraisal.goods().asked().stream().map(Requirement::attribute).toList();
        return new QualityView(
                product,
                appraisal.scores().get(0).rulesVersion(),
                appraisal.scores().stream()
                        .map(score -> new InLanguage(
                                score.language(),
                                score.points(),
                                sides(score.dimensions()),
                                Sentences.said(product, score, asked, reader)))
                        .toList());
    }

    static List<Side> sides(Map<String, Score.Part> dimensions) {
        return Stream.of(Dimension.values())
                .map(Dimension::key)
                .flatMap(key ->
                        Stream.ofNullable(dimensions.get(key)).map(part -> new Side(key, part.percent(), part.lost())))
                .toList();
    }
}
