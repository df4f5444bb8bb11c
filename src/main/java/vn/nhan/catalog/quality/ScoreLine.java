package vn.nhan.catalog.quality;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.category.Attribute;

/**
 * An offer in a list.
 *
 * @param first what costs most, as a sentence; null where nothing does
 * @param weak names of the dimensions in which it lost most, at most two
 */
record ScoreLine(
        UUID product,
        String name,
        String producer,
        String commune,
        int score,
        @Nullable String first,
        List<String> weak) {

    public String getTone() {
        return Tone.of(score);
    }

    static ScoreLine of(QualityQueries.Line line, List<Attribute> attributes, Locale reader) {
        var words = QualityWords.in(reader);
        return new ScoreLine(
                line.product(),
                line.name(),
                line.producer(),
                line.commune(),
                line.score(),
                line.findings().stream()
                        .findFirst()
                        .map(finding -> Sentences.sentence(finding, attributes, reader))
                        .orElse(null),
                line.dimensions().entrySet().stream()
                        .filter(side -> side.getValue().lost() > 0)
                        .sorted(Map.Entry.comparingByValue((one, other) -> other.lost() - one.lost()))
                        .limit(2)
                        .map(side -> words.dimension(side.getKey()))
                        .toList());
    }
}
