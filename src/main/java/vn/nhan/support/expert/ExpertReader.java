package vn.nhan.support.expert;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.Dates;

/** Puts together what is known of one expert. */
@ApplicationScoped
class ExpertReader {

    private final Clock clock;

    ExpertReader(Clock clock) {
        this.clock = clock;
    }

    Uni<ExpertView> view(Mutiny.Session session, Expert expert) {
        return recognitions(session, expert.id())
                .chain(recognitions -> papers(session, expert.id())
                        .chain(papers -> times(session, expert.id())
                                .chain(times -> conflicts(session, expert.id())
                                        .chain(conflicts -> opinion(session, expert.id())
                                                .chain(opinion -> communes(session, expert.id())
                                                        .map(communes -> new ExpertView(
                                                                expert.id(),
                                                                ExpertKind.of(expert.kind),
                                                                expert.taxCode,
                                                                profile(expert, communes),
                                                                ExpertView.standing(expert, recognitions, today()),
                                                                expert.accountId != null,
                                                                expert.listedAt != null,
                                                                new ExpertView.Papers(recognitions, papers),
                                                                times,
                                                                conflicts,
                                                                opinion,
                                                                expert.version)))))));
    }

    LocalDate today() {
        return Dates.dayOf(clock.instant());
    }

    /** The latest first. */
    Uni<List<ExpertView.Recognition>> recognitions(Mutiny.Session session, UUID expert) {
        return rows(
                        session,
                        "select id, decision_no, body, valid_from, valid_to, array_to_string(programmes, ','), revoked_on,"
                                + " revoke_reason from expert_recognition where expert_id = :expert"
                                + " order by valid_from desc, id desc",
                        expert)
                .map(rows -> rows.stream()
                        .map(row -> new ExpertView.Recognition(
                                (UUID) row[0],
                                (String) row[1],
                                (String) row[2],
                                day(row[3]),
                                day(row[4]),
                                ids((String) row[5]),
                                row[6] == null ? null : day(row[6]),
                                (String) row[7]))
                        .toList());
    }

    /** Codes of today, also of communes that those which were named have become part of. */
    Uni<List<String>> communes(Mutiny.Session session, UUID expert) {
        return session.createNativeQuery(
                        "with recursive served as (select unit_id from expert_commune where expert_id = :expert union"
                                + " select l.new_unit_id from served s join unit_lineage l on l.old_unit_id = s.unit_id"
                                + " where l.superseded_at is null and l.valid_on <= :today) select distinct u.code"
                                + " from served s join admin_unit u on u.id = s.unit_id where u.superseded_at is null"
                                + " and (u.valid_to is null or u.valid_to >= :today) order by u.code",
                        String.class)
                .setParameter("expert", expert)
                .setParameter("today", today())
                .getResultList();
    }

    Uni<ExpertView.Opinion> opinion(Mutiny.Session session, UUID expert) {
        return rows(
                        session,
                        "select count(stars), coalesce(round(avg(stars) * 10), 0), count(*) filter (where no_show)"
                                + " from expert_rating where expert_id = :expert and by_whom = 'business'",
                        expert)
                .map(rows ->
                        new ExpertView.Opinion(number(rows.get(0)[0]), number(rows.get(0)[1]), number(rows.get(0)[2])));
    }

    /** Those that stand, in the order in which they were put on file. */
    static Uni<List<ExpertView.Paper>> papers(Mutiny.Session session, UUID expert) {
        return rows(
                        session,
                        "select id, kind, title, added_at from expert_paper where expert_id = :expert"
                                + " and removed_at is null order by id",
                        expert)
                .map(rows -> rows.stream()
                        .map(row ->
                                new ExpertView.Paper((UUID) row[0], (String) row[1], (String) row[2], moment(row[3])))
                        .toList());
    }

    private static Uni<ExpertView.Times> times(Mutiny.Session session, UUID expert) {
        return rows(
                        session,
                        "select weekday, starts, ends from expert_slot where expert_id = :expert order by weekday, starts",
                        expert)
                .chain(slots -> rows(
                                session,
                                "select id, from_day, to_day from expert_absence where expert_id = :expert"
                                        + " order by from_day",
                                expert)
                        .map(away -> new ExpertView.Times(
                                slots.stream().map(ExpertReader::slot).toList(),
                                away.stream()
                                        .map(row -> new ExpertView.Away((UUID) row[0], day(row[1]), day(row[2])))
                                        .toList())));
    }

    private static Uni<List<ExpertView.Conflict>> conflicts(Mutiny.Session session, UUID expert) {
        return rows(
                        session,
                        "select c.id, c.business_id, b.name, c.tax_code, c.relation from expert_conflict c"
                                + " left join business b on b.id = c.business_id where c.expert_id = :expert order by c.id",
                        expert)
                .map(rows -> rows.stream()
                        .map(row -> new ExpertView.Conflict(
                                (UUID) row[0], (UUID) row[1], (String) row[2], (String) row[3], Relation.of((String)
                                        row[4])))
                        .toList());
    }

    static ExpertProfile profile(Expert expert, List<String> communes) {
        return new ExpertProfile(
                expert.name,
                expert.about,
                Arrays.asList(expert.fields),
                Arrays.asList(expert.sectors),
                Arrays.asList(expert.languages),
                communes,
                expert.wholeProvince,
                expert.onSite,
                expert.remote,
                expert.latitude,
                expert.longitude,
                expert.weeklyPlaces,
                expert.feeADay);
    }

    private static WeekSlot slot(Object[] row) {
        return new WeekSlot(number(row[0]), time(row[1]), time(row[2]));
    }

    private static Uni<List<Object[]>> rows(Mutiny.Session session, String sql, UUID expert) {
        return session.createNativeQuery(sql, Object[].class)
                .setParameter("expert", expert)
                .getResultList();
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }

    private static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }

    private static LocalTime time(Object column) {
        return column instanceof java.sql.Time time ? time.toLocalTime() : (LocalTime) column;
    }

    private static Instant moment(Object column) {
        return column instanceof Instant at ? at : ((OffsetDateTime) column).toInstant();
    }

    private static List<UUID> ids(@Nullable String joined) {
        return joined == null || joined.isEmpty()
                ? List.of()
                : Arrays.stream(joined.split(",", -1)).map(UUID::fromString).toList();
    }
}
