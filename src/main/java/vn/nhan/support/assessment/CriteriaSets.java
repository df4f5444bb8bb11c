package vn.nhan.support.assessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.support.assessment.instrument.Edition;
import vn.nhan.support.assessment.instrument.Instrument;
import vn.nhan.support.assessment.instrument.InstrumentReader;
import vn.nhan.tenant.file.FileProblems;

/** Criteria sets of provinces. A row never changes, so each is read from its YAML once. */
@ApplicationScoped
class CriteriaSets {

    private static final String COLUMNS = "select id, code, edition, yaml, uploaded_at from assessment_set";

    /** @param yaml as it was sent, in NFC */
    record Stored(UUID id, Edition edition, String yaml, Instant uploadedAt) {}

    private final Map<UUID, Instrument<?>> known = new ConcurrentHashMap<>();

    /** Of all editions in sight, by code, the newest edition first. */
    Uni<List<Stored>> all(Mutiny.Session session) {
        return session.createNativeQuery(COLUMNS + " order by code, edition desc", Object[].class)
                .getResultList()
                .map(rows -> rows.stream().map(CriteriaSets::stored).toList());
    }

    /** The newest edition of each code. */
    Uni<List<Offered>> latest(Mutiny.Session session) {
        return session.createNativeQuery(
                        "select distinct on (code) id, code, edition, yaml, uploaded_at from assessment_set"
                                + " order by code, edition desc",
                        Object[].class)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(CriteriaSets::stored)
                        .map(stored -> new Offered(read(stored), stored.id()))
                        .toList());
    }

    Uni<Optional<Instrument<?>>> of(Mutiny.Session session, Edition edition) {
        return session.createNativeQuery(COLUMNS + " where code = :code and edition = :edition", Object[].class)
                .setParameter("code", edition.code())
                .setParameter("edition", edition.number())
                .getSingleResultOrNull()
                .map(row -> Optional.ofNullable(row).map(CriteriaSets::stored).map(this::read));
    }

    Uni<Stored> require(Mutiny.Session session, UUID id) {
        return session.createNativeQuery(COLUMNS + " where id = :id", Object[].class)
                .setParameter("id", id)
                .getSingleResultOrNull()
                .map(row -> stored(found(row)));
    }

    private static Object[] found(Object @Nullable [] row) {
        if (row == null) {
            throw new AssessmentFailure.NotFound();
        }
        return row;
    }

    /** What was stored was checked before: rules that came later don't touch it. */
    private Instrument<?> read(Stored stored) {
        return known.computeIfAbsent(stored.id(), id -> {
            var problems = new FileProblems(stored.edition().code());
            return InstrumentReader.read(stored.yaml().getBytes(StandardCharsets.UTF_8), problems)
                    .orElseThrow(() -> new IllegalStateException("criteria set " + id + ": " + problems.all()));
        });
    }

    private static Stored stored(Object[] row) {
        return new Stored(
                (UUID) row[0],
                new Edition((String) row[1], (Integer) row[2]),
                (String) row[3],
                ((OffsetDateTime) row[4]).toInstant());
    }
}
