package vn.nhan.support.assessment;

import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.nhan.support.assessment.instrument.Score;

/**
 * Pillars of one score as a drawing, in units of a box of {@value #WIDTH} by {@value #HEIGHT}; each is numbered as in the table
 * beside it, since names don't fit on a phone.
 *
 * @param rings at a quarter, half, three quarters and all
 * @param shape what was reached
 * @param before what was reached the time before by the same questions; null for the first time
 */
record Radar(
        List<String> rings,
        List<Axis> axes,
        String shape,
        @Nullable String before) {

    static final int WIDTH = 320;
    static final int HEIGHT = 300;
    private static final double RADIUS = 118;
    private static final double LABEL = 137;
    private static final int WHOLE = 10_000;

    /** @param label the number of the pillar */
    record Axis(String x, String y, String labelX, String labelY, int label) {}

    static Radar of(List<Score.OfPillar> sides, @Nullable List<Score.OfPillar> before) {
        int count = sides.size();
        return new Radar(
                IntStream.rangeClosed(1, 4)
                        .mapToObj(ring -> polygon(count, i -> ring * WHOLE / 4))
                        .toList(),
                IntStream.range(0, count).mapToObj(i -> axis(count, i)).toList(),
                polygon(count, i -> sides.get(i).of10000()),
                before == null || before.size() != count
                        ? null
                        : polygon(count, i -> before.get(i).of10000()));
    }

    private static Axis axis(int count, int i) {
        return new Axis(x(count, i, RADIUS), y(count, i, RADIUS), x(count, i, LABEL), y(count, i, LABEL), i + 1);
    }

    private static String polygon(int count, IntUnaryOperator share) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    double radius = RADIUS * share.applyAsInt(i) / WHOLE;
                    return x(count, i, radius) + "," + y(count, i, radius);
                })
                .collect(Collectors.joining(" "));
    }

    /** The first axis points up, the others follow the clock. */
    private static String x(int count, int i, double radius) {
        return written(WIDTH / 2.0 + radius * Math.sin(2 * Math.PI * i / count));
    }

    private static String y(int count, int i, double radius) {
        return written(HEIGHT / 2.0 - radius * Math.cos(2 * Math.PI * i / count));
    }

    private static String written(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
