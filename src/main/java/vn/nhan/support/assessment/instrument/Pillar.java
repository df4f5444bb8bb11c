package vn.nhan.support.assessment.instrument;

import java.util.List;
import java.util.Optional;
import vn.nhan.platform.text.LocalizedText;

/**
 * A side of digital work.
 *
 * @param name beyond its instrument, such as {@code 1970-2021:strategy}
 * @param weight percent of the whole; the weights of an instrument are 100 together, and 0 where tools are counted
 * @param advice by the level that the pillar has at most, the lowest first
 */
public record Pillar(String name, LocalizedText title, int weight, List<Advice> advice) {

    /**
     * What to do next.
     *
     * @param upTo for pillars of this level and below
     * @param need code of {@link vn.nhan.support.need.Need}
     */
    public record Advice(int upTo, LocalizedText text, String need, Offer offer) {}

    public Pillar {
        advice = List.copyOf(advice);
    }

    /** What to do next at that level; nothing above the highest that the file has advice for. */
    public Optional<Advice> adviceAt(int level) {
        return advice.stream().filter(one -> level <= one.upTo()).findFirst();
    }
}
