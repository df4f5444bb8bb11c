package vn.nhan.reporting;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.event.EventSubscriber;
import vn.nhan.platform.text.LocalizedText;
import vn.nhan.tenant.DateSpan;
import vn.nhan.tenant.Programme;

/** Programmes that officers wrote down themselves, as far as their targets are measured here: the last that was said of each. */
@ApplicationScoped
class OwnProgrammes implements EventSubscriber<ProgrammeGoalsSet> {

    private final ObjectMapper json;

    OwnProgrammes(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public Class<ProgrammeGoalsSet> eventType() {
        return ProgrammeGoalsSet.class;
    }

    /** Events don't wait for each other: what was said earlier and is heard later changes nothing. */
    @Override
    public Uni<Void> on(Mutiny.Session session, Delivered<ProgrammeGoalsSet> heard) {
        var event = heard.event();
        var nameEn = event.nameEn();
        return session.createNativeQuery(
                        "insert into programme_goal as g (tenant_id, programme_id, said_at, name, name_en,"
                                + " legal_basis, period_from, period_to, targets) values (:tenant, :programme, :at, :name, :nameEn,"
                                + " :basis, :from, :to, cast(cast(:targets as text) as jsonb))"
                                + " on conflict (tenant_id, programme_id) do update set said_at = excluded.said_at,"
                                + " name = excluded.name, name_en = excluded.name_en, legal_basis = excluded.legal_basis,"
                                + " period_from = excluded.period_from, period_to = excluded.period_to,"
                                + " targets = excluded.targets where g.said_at <= excluded.said_at")
                .setParameter("tenant", heard.tenant().value())
                .setParameter("programme", event.programmeId())
                .setParameter("at", heard.recordedAt())
                .setParameter("name", event.name())
                .setParameter("nameEn", nameEn == null ? event.name() : nameEn)
                .setParameter("basis", event.legalBasis())
                .setParameter("from", event.from())
                .setParameter("to", event.to())
                .setParameter("targets", written(event.targets()))
                .executeUpdate()
                .replaceWithVoid();
    }

    /** By their names; their codes are their ids, as {@link SupportAccepted#programme} has them. */
    Uni<List<Programme>> all(Mutiny.Session session) {
        return session.createNativeQuery(
                        "select programme_id, name, name_en, legal_basis, period_from, period_to, cast(targets as text)"
                                + " from programme_goal where targets <> '[]' order by name, programme_id",
                        Object[].class)
                .getResultList()
                .map(rows -> rows.stream().map(this::programme).toList());
    }

    private Programme programme(Object[] row) {
        return new Programme(
                ((UUID) row[0]).toString(),
                new LocalizedText((String) row[1], (String) row[2]),
                Optional.of((String) row[3]),
                new DateSpan((LocalDate) row[4], Optional.of((LocalDate) row[5])),
                targets((String) row[6]).stream()
                        .map(target -> new Programme.Target(
                                target.indicator(),
                                target.value(),
                                target.percent() ? Programme.Unit.PERCENT : Programme.Unit.COUNT))
                        .toList(),
                false);
    }

    private String written(List<ProgrammeGoalsSet.Target> targets) {
        try {
            return json.writeValueAsString(targets);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<ProgrammeGoalsSet.Target> targets(String text) {
        try {
            return List.of(json.readValue(text, ProgrammeGoalsSet.Target[].class));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("targets of a programme", broken);
        }
    }
}
