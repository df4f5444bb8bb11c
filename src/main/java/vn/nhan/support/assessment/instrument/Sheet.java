package vn.nhan.support.assessment.instrument;

import java.util.List;

/** All answers of an assessment, on their way to a score. Whole numbers only, so thresholds are exact. */
record Sheet(Method method, int top, List<Level> levels, List<Pillar> pillars, List<Mark> marks) {

    record Mark(Question question, int points) {}

    <S extends Scale> Score<S> score(Edition edition) {
        var sides = pillars.stream().map(this::side).toList();
        var whole = switch (method) {
            case POINTS -> new Measure.Points(weighted(sides));
            case LINKS -> links(marks);
        };
        return new Score<>(edition, whole, level(whole), sides);
    }

    private Score.OfPillar side(Pillar pillar) {
        var own = marks.stream()
                .filter(mark -> mark.question().pillar().equals(pillar))
                .toList();
        var share = share(own);
        var measure = method == Method.POINTS ? new Measure.Points(share) : links(own);
        return new Score.OfPillar(pillar, share, level(measure));
    }

    private int share(List<Mark> own) {
        long given = 0;
        long most = 0;
        for (var mark : own) {
            given += (long) mark.question().weight() * mark.points();
            most += (long) mark.question().weight() * top;
        }
        return Math.toIntExact(given * Measure.WHOLE / most);
    }

    private static int weighted(List<Score.OfPillar> sides) {
        long sum = 0;
        for (var side : sides) {
            sum += (long) side.pillar().weight() * side.of10000();
        }
        return Math.toIntExact(sum / 100);
    }

    /** The first point is for using a tool, each further one for a step of linking it. */
    private Measure links(List<Mark> own) {
        int tools = 0;
        int links = 0;
        for (var mark : own) {
            tools += Math.min(1, mark.points());
            links += Math.max(0, mark.points() - 1);
        }
        return new Measure.Links(tools, own.size(), links, own.size() * (top - 1));
    }

    private int level(Measure measure) {
        return levels.stream()
                .filter(measure::reaches)
                .mapToInt(Level::number)
                .max()
                .orElse(0);
    }
}
