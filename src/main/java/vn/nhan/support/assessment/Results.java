package vn.nhan.support.assessment;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.fact.FirmSize;
import vn.nhan.business.fact.Sector;
import vn.nhan.support.assessment.instrument.Edition;
import vn.nhan.support.assessment.instrument.Measure;
import vn.nhan.support.assessment.instrument.Score;

/** Results, which are only ever added. */
@ApplicationScoped
class Results {

    private static final String ADD =
            "insert into assessment_result (tenant_id, assessment_id, business_id, instrument, edition,"
                    + " sector, size, level, points, tools, tools_of, links, links_of, finished_at, finished_by, finished_as)"
                    + " values (:tenant, :assessment, :business, :instrument, :edition, :sector, :size, :level,"
                    + " cast(:points as int), cast(:tools as int), cast(:toolsOf as int), cast(:links as int),"
                    + " cast(:linksOf as int), :at, :by, :as)";
    private static final String ADD_PILLAR = "insert into assessment_pillar"
            + " (tenant_id, assessment_id, instrument, edition, pillar, points, level)"
            + " values (:tenant, :assessment, :instrument, :edition, :pillar, :points, :level)";
    private static final String READ =
            "select assessment_id, business_id, instrument, edition, sector, size, level, points,"
                    + " tools, tools_of, links, links_of, finished_at, finished_as, (select b.name from business b"
                    + " where b.tenant_id = r.tenant_id and b.id = r.business_id) from assessment_result r where ";

    Uni<Void> add(Mutiny.Session session, Assessment assessment, Finish finish) {
        return session.createNativeQuery(ADD)
                .setParameter("tenant", assessment.tenant().value())
                .setParameter("assessment", assessment.id())
                .setParameter("business", assessment.businessId)
                .setParameter("instrument", assessment.instrument)
                .setParameter("edition", assessment.edition)
                .setParameter("sector", assessment.sector)
                .setParameter("size", finish.size().map(FirmSize::key).orElse(null))
                .setParameter("level", finish.score().level())
                .setParameter("points", finish.points())
                .setParameter("tools", finish.linked(Measure.Links::tools))
                .setParameter("toolsOf", finish.linked(Measure.Links::ofTools))
                .setParameter("links", finish.linked(Measure.Links::links))
                .setParameter("linksOf", finish.linked(Measure.Links::ofLinks))
                .setParameter("at", finish.at())
                .setParameter("by", finish.by().account())
                .setParameter("as", finish.by().as().key())
                .executeUpdate()
                .chain(() -> Multi.createFrom()
                        .iterable(finish.score().pillars())
                        .onItem()
                        .transformToUniAndConcatenate(side -> add(session, assessment, side))
                        .collect()
                        .asList())
                .replaceWithVoid();
    }

    /** What is written down when an assessment is finished. */
    record Finish(Score<?> score, Optional<FirmSize> size, Instant at, Giver by) {

        @Nullable
        Integer points() {
            return score.measure() instanceof Measure.Points points ? (Integer) points.of10000() : null;
        }

        @Nullable
        Integer linked(java.util.function.ToIntFunction<Measure.Links> part) {
            return score.measure() instanceof Measure.Links links ? (Integer) part.applyAsInt(links) : null;
        }
    }

    private static Uni<Integer> add(Mutiny.Session session, Assessment assessment, Score.OfPillar side) {
        return session.createNativeQuery(ADD_PILLAR)
                .setParameter("tenant", assessment.tenant().value())
                .setParameter("assessment", assessment.id())
                .setParameter("instrument", assessment.instrument)
                .setParameter("edition", assessment.edition)
                .setParameter("pillar", side.pillar().name())
                .setParameter("points", side.of10000())
                .setParameter("level", side.level())
                .executeUpdate();
    }

    /** The latest first. */
    Uni<List<Result>> ofRecords(Mutiny.Session session, Collection<UUID> businesses) {
        return read(
                session,
                "business_id in (:ids) order by finished_at desc, assessment_id desc",
                List.copyOf(businesses));
    }

    Uni<Optional<Result>> find(Mutiny.Session session, UUID assessmentId) {
        return read(session, "assessment_id in (:ids)", List.of(assessmentId))
                .map(found -> found.stream().findFirst());
    }

    private static Uni<List<Result>> read(Mutiny.Session session, String which, List<UUID> ids) {
        return session.createNativeQuery(READ + which, Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .chain(rows -> pillars(
                                session, rows.stream().map(row -> (UUID) row[0]).toList())
                        .map(sides ->
                                rows.stream().map(row -> result(row, sides)).toList()));
    }

    private record Side(UUID assessmentId, Result.OfPillar side) {}

    private static Uni<List<Side>> pillars(Mutiny.Session session, List<UUID> assessments) {
        return assessments.isEmpty()
                ? Uni.createFrom().item(List.of())
                : session.createNativeQuery(
                                "select assessment_id, pillar, points, level from assessment_pillar"
                                        + " where assessment_id in (:ids)",
                                Object[].class)
                        .setParameter("ids", assessments)
                        .getResultList()
                        .map(rows -> rows.stream()
                                .map(row -> new Side(
                                        (UUID) row[0],
                                        new Result.OfPillar((String) row[1], (Integer) row[2], (Integer) row[3])))
                                .toList());
    }

    private static Result result(Object[] row, List<Side> sides) {
        var id = (UUID) row[0];
        return new Result(
                id,
                (UUID) row[1],
                new Edition((String) row[2], (Integer) row[3]),
                row[4] == null ? null : Sector.of((String) row[4]),
                row[5] == null ? null : FirmSize.of((String) row[5]),
                (Integer) row[6],
                measure(row),
                sides.stream()
                        .filter(one -> one.assessmentId().equals(id))
                        .map(Side::side)
                        .collect(Collectors.toUnmodifiableList()),
                ((OffsetDateTime) row[12]).toInstant(),
                GivenAs.of((String) row[13]),
                (String) row[14]);
    }

    private static Measure measure(Object[] row) {
        return row[7] == null
                ? new Measure.Links((Integer) row[8], (Integer) row[9], (Integer) row[10], (Integer) row[11])
                : new Measure.Points((Integer) row[7]);
    }
}
