package vn.nhan.support.matching;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.text.Dates;

/** Reads experts as matching sees them on a day: a few questions for all of them, never one for each. */
@ApplicationScoped
class CandidateReader {

    /** An offer counts towards fairness for so many days. */
    static final int FAIR_DAYS = 90;

    private static final String MINE =
            "(cast(:ids as text) = '' or %s = any (cast(string_to_array(cast(:ids as text), ',') as uuid[])))";

    private static final Map<Fact, String> QUESTIONS = new TreeMap<>(Map.of(
            Fact.SELF,
            "select e.id, e.name, array_to_string(e.fields, ','), array_to_string(e.sectors, ','),"
                    + " array_to_string(e.languages, ','), e.whole_province, e.on_site, e.remote, e.latitude, e.longitude,"
                    + " e.weekly_places, e.tax_code, e.tenant_id from expert e where e.ended_at is null"
                    + " and e.erased_at is null and " + MINE.formatted("e.id") + " order by e.id",
            Fact.RECOGNITION,
            "select r.expert_id, r.valid_from, least(r.valid_to, r.revoked_on - 1), array_to_string(r.programmes, ',')"
                    + " from expert_recognition r where r.valid_to >= cast(:today as date) - 400 and "
                    + MINE.formatted("r.expert_id"),
            Fact.COMMUNE,
            "with recursive served as (select c.expert_id, c.unit_id from expert_commune c where "
                    + MINE.formatted("c.expert_id")
                    + " union select s.expert_id, l.new_unit_id from served s join unit_lineage l"
                    + " on l.old_unit_id = s.unit_id where l.superseded_at is null and l.valid_on <= cast(:today as date))"
                    + " select expert_id, unit_id from served",
            Fact.SLOT,
            "select s.expert_id, s.weekday, cast(s.starts as text), cast(s.ends as text) from expert_slot s where "
                    + MINE.formatted("s.expert_id"),
            Fact.ABSENCE,
            "select a.expert_id, a.from_day, a.to_day from expert_absence a where a.to_day >= cast(:monday as date) and "
                    + MINE.formatted("a.expert_id"),
            Fact.TIE,
            "select c.expert_id, c.business_id, c.tax_code from expert_conflict c where "
                    + MINE.formatted("c.expert_id")
                    + " union all select e.id, m.business_id, null from expert e join business_member m"
                    + " on m.account_id = e.account_id where e.ended_at is null and " + MINE.formatted("e.id")
                    + " union all select o.expert_id, o.business_id, null from match_offer o where"
                    + " o.decline_reason = 'conflict' and " + MINE.formatted("o.expert_id"),
            Fact.OFFER,
            "select o.expert_id, count(*) filter (where o.offered_at >= cast(:since as timestamptz)),"
                    + " max(o.offered_at), count(*) filter (where o.state = 'offered'),"
                    + " count(*) filter (where o.state = 'accepted' and o.week = cast(:monday as date)) from match_offer o"
                    + " where o.offered_at is not null and " + MINE.formatted("o.expert_id") + " group by o.expert_id",
            Fact.HELPED,
            "select distinct o.expert_id, o.business_id, b.sector from match_offer o join business b"
                    + " on b.tenant_id = o.tenant_id and b.id = o.business_id where o.state = 'accepted' and "
                    + MINE.formatted("o.expert_id"),
            Fact.RATING,
            "select r.expert_id, count(r.stars), coalesce(sum(r.stars), 0), count(*) filter (where r.no_show)"
                    + " from expert_rating r where r.by_whom = 'business' and " + MINE.formatted("r.expert_id")
                    + " group by r.expert_id"));

    enum Fact {
        SELF,
        RECOGNITION,
        COMMUNE,
        SLOT,
        ABSENCE,
        TIE,
        OFFER,
        HELPED,
        RATING
    }

    /** All that the transaction sees, or of them just these; nothing for who has ended. */
    Uni<List<Candidate>> read(Mutiny.Session session, LocalDate today, Collection<UUID> only) {
        var answers = new TreeMap<Fact, List<Object[]>>();
        return Multi.createFrom()
                .iterable(List.copyOf(QUESTIONS.entrySet()))
                .onItem()
                .transformToUniAndConcatenate(question -> ask(session, question.getValue(), today, joined(only))
                        .invoke(rows -> answers.put(question.getKey(), rows)))
                .collect()
                .asList()
                .map(done -> new CandidateRows(answers, today).candidates());
    }

    private static Uni<List<Object[]>> ask(Mutiny.Session session, String sql, LocalDate today, String ids) {
        var query = session.createNativeQuery(sql, Object[].class).setParameter("ids", ids);
        if (sql.contains(":today")) {
            query.setParameter("today", today);
        }
        if (sql.contains(":monday")) {
            query.setParameter("monday", Week.mondayOf(today));
        }
        if (sql.contains(":since")) {
            query.setParameter(
                    "since",
                    today.minusDays(FAIR_DAYS).atStartOfDay(Dates.VIETNAM).toInstant());
        }
        return query.getResultList().map(ArrayList::new);
    }

    private static String joined(Collection<UUID> ids) {
        return String.join(",", ids.stream().map(UUID::toString).toList());
    }
}
