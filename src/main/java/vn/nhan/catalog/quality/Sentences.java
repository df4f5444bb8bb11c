package vn.nhan.catalog.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.nhan.catalog.category.Attribute;
import vn.nhan.platform.problem.ProblemTexts;

/** Says findings to whoever reads. */
final class Sentences {

    /** Codes of attributes among the values of a finding; their names are said. */
    static final String ATTRIBUTES = "attributes";

    private Sentences() {}

    /**
     * What to mend.
     *
     * @param lost points
     * @param link to the field
     */
    record Said(String rule, String dimension, String field, int lost, String sentence, String link) {}

    static List<Said> said(UUID product, Score score, List<Attribute> attributes, Locale reader) {
        return score.findings().stream()
                .map(finding -> new Said(
                        finding.rule(),
                        finding.dimension().key(),
                        finding.field().key(),
                        finding.lost(),
                        sentence(finding, attributes, reader),
                        finding.field().link(product, score.language(), attribute(finding))))
                .toList();
    }

    static String sentence(Finding finding, List<Attribute> attributes, Locale reader) {
        var args = new HashMap<>(finding.args());
        args.computeIfPresent(ATTRIBUTES, (key, codes) -> names((List<?>) codes, attributes, reader));
        return ProblemTexts.sentence("quality." + finding.says(), args, reader);
    }

    private static String attribute(Finding finding) {
        return finding.args().get(ATTRIBUTES) instanceof List<?> codes
                ? codes.get(0).toString()
                : "";
    }

    private static String names(List<?> codes, List<Attribute> attributes, Locale reader) {
        return attributes.stream()
                .filter(attribute -> codes.contains(attribute.code()))
                .map(attribute -> attribute.name().in(reader))
                .collect(Collectors.joining(", "));
    }
}
