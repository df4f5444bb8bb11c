package vn.nhan.support.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.fact.FirmSize;
import vn.nhan.business.fact.Sector;
import vn.nhan.platform.text.LocalizedText;
import vn.nhan.support.assessment.instrument.Instrument;
import vn.nhan.support.assessment.instrument.Measure;
import vn.nhan.support.assessment.instrument.Pillar;
import vn.nhan.support.assessment.instrument.Score;

/**
 * What an assessment came to. Levels are of its instrument and edition alone.
 *
 * @param businessId the record that it was given for, which may have been merged into another since
 * @param percent of all points; null where tools are counted
 * @param links null where points are counted
 */
record ResultView(
        UUID assessmentId,
        UUID businessId,
        String instrument,
        int edition,
        int level,
        LocalizedText levelName,
        @Nullable Integer percent,
        Measure.@Nullable Links links,
        List<Side> pillars,
        @Nullable Sector sector,
        @Nullable FirmSize size,
        Instant finishedAt,
        GivenAs finishedAs) {

    /** @param percent of what the pillar could have, rounded down */
    record Side(
            String pillar,
            LocalizedText name,
            int percent,
            int level,
            LocalizedText levelName,
            @Nullable Next advice) {}

    /** @param address of the request or the courses */
    record Next(LocalizedText text, String need, String offer, String address) {}

    static ResultView of(Instrument<?> instrument, Result result) {
        var score = result.on(instrument);
        return new ResultView(
                result.assessmentId(),
                result.businessId(),
                result.edition().code(),
                result.edition().number(),
                result.level(),
                instrument.level(result.level()).name(),
                score.measure() instanceof Measure.Points points ? (Integer) (points.of10000() / 100) : null,
                score.measure() instanceof Measure.Links links ? links : null,
                score.pillars().stream()
                        .map(side -> side(instrument, side, result.assessmentId()))
                        .toList(),
                result.sector(),
                result.size(),
                result.finishedAt(),
                result.finishedAs());
    }

    private static Side side(Instrument<?> instrument, Score.OfPillar side, UUID assessment) {
        return new Side(
                side.pillar().name(),
                side.pillar().title(),
                side.percent(),
                side.level(),
                instrument.level(side.level()).name(),
                side.pillar()
                        .adviceAt(side.level())
                        .map(advice -> next(advice, assessment))
                        .orElse(null));
    }

    private static Next next(Pillar.Advice advice, UUID assessment) {
        return new Next(advice.text(), advice.need(), advice.offer().key(), AdviceAddress.of(advice, assessment));
    }
}
