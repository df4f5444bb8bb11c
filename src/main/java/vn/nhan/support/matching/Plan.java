package vn.nhan.support.matching;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who helps whom in a whole province.
 *
 * @param value the sum of all scores, in hundredths of a point; {@code greedy} what it would be request by request
 */
record Plan(List<Line> lines, long value, long greedy) {

    /**
     * @param expertId null where there is nobody
     * @param score hundredths of a point
     */
    record Line(UUID requestId, @Nullable UUID expertId, int score, TradeOff tradeOff) {}

    public long served() {
        return lines.stream().filter(line -> line.expertId() != null).count();
    }

    public long open() {
        return lines.size() - served();
    }
}
