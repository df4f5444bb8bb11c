package vn.nhan.support.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.fact.FirmSize;
import vn.nhan.business.fact.Sector;
import vn.nhan.support.assessment.instrument.Edition;
import vn.nhan.support.assessment.instrument.Instrument;
import vn.nhan.support.assessment.instrument.Measure;
import vn.nhan.support.assessment.instrument.Score;

/**
 * What a finished assessment came to, as it was written down then.
 *
 * @param pillars by the name of the pillar
 * @param businessName of the record that it was given for, as it is called today
 */
record Result(
        UUID assessmentId,
        UUID businessId,
        Edition edition,
        @Nullable Sector sector,
        @Nullable FirmSize size,
        int level,
        Measure measure,
        List<OfPillar> pillars,
        Instant finishedAt,
        GivenAs finishedAs,
        String businessName) {

    record OfPillar(String pillar, int of10000, int level) {}

    /** As a score on the scale of its instrument. */
    <S extends vn.nhan.support.assessment.instrument.Scale> Score<S> on(Instrument<S> instrument) {
        var sides = instrument.pillars().stream()
                .flatMap(pillar -> pillars.stream()
                        .filter(one -> one.pillar().equals(pillar.name()))
                        .map(one -> new Score.OfPillar(pillar, one.of10000(), one.level())))
                .toList();
        return instrument.own(new Score<S>(edition, measure, level, sides));
    }
}
