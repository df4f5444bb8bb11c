package vn.nhan.support.expert;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;
import vn.nhan.support.need.Need;
import vn.nhan.support.need.Needs;

/**
 * Experts as everybody may see them: recognised today and shown by their own word (organisations: the department's). No
 * number, no address, no paper of them leaves here.
 */
@ApplicationScoped
class Directory {

    private static final String SHOWN = " from expert e join lateral (select r.body, r.decision_no, r.valid_to"
            + " from expert_recognition r where r.tenant_id = e.tenant_id and r.expert_id = e.id and r.valid_from <= :today"
            + " and r.valid_to >= :today and (r.revoked_on is null or r.revoked_on > :today)"
            + " order by r.valid_to desc, r.id limit 1) r on true"
            + " left join lateral (select count(o.stars) as ratings, round(avg(o.stars) * 10) as stars from expert_rating o"
            + " where o.tenant_id = e.tenant_id and o.expert_id = e.id and o.by_whom = 'business') o on true"
            + " where e.listed_at is not null and e.ended_at is null and e.erased_at is null";
    private static final String CARD = "select e.id, e.kind, e.name, e.about, array_to_string(e.fields, ','),"
            + " array_to_string(e.sectors, ','), array_to_string(e.languages, ','), e.whole_province, e.on_site, e.remote,"
            + " e.fee_a_day, r.body, r.decision_no, r.valid_to, o.ratings, o.stars, e.tenant_id";
    private static final String WANTED =
            " and (:line = '' or e.fields && string_to_array(:line, ',')) and (:language = '' or :language = any (e.languages))"
                    + " and (:commune = '' or e.remote or e.whole_province or exists (select from expert_commune c where"
                    + " c.tenant_id = e.tenant_id and c.expert_id = e.id and c.unit_id in (with recursive former as (select id"
                    + " from admin_unit where code = :commune and superseded_at is null and valid_from <= :today"
                    + " and (valid_to is null or valid_to >= :today) union select l.old_unit_id from former f join unit_lineage l"
                    + " on l.new_unit_id = f.id and l.superseded_at is null where l.valid_on <= :today)"
                    + " select id from former)))"
                    + " and e.id < :after order by e.id desc limit :limit";

    private final TenantTx tx;
    private final Needs needs;
    private final Clock clock;

    Directory(TenantTx tx, Needs needs, Clock clock) {
        this.tx = tx;
        this.needs = needs;
        this.clock = clock;
    }

    /** What to look for; each may be null. */
    record Wanted(
            @Nullable String need,
            @Nullable String language,
            @Nullable String commune) {}

    /** @param stars tenths, 10 to 50; 0 without ratings */
    record Card(
            UUID id,
            ExpertKind kind,
            String name,
            @Nullable String about,
            List<String> fields,
            List<String> sectors,
            List<String> languages,
            Where where,
            @Nullable Long feeADay,
            Recognised recognised,
            int ratings,
            int stars) {}

    record Where(boolean wholeProvince, boolean onSite, boolean remote) {}

    record Recognised(String body, String decisionNo, LocalDate until) {}

    Uni<Paged<Card>> search(Wanted wanted, Cursor from, int limit) {
        return tx.inTenant(session -> line(session, wanted.need())
                .chain(line -> session.createNativeQuery(CARD + SHOWN + WANTED, Object[].class)
                        .setParameter("today", today())
                        .setParameter("line", line)
                        .setParameter("language", orEmpty(wanted.language()))
                        .setParameter("commune", orEmpty(wanted.commune()))
                        .setParameter("after", from.after())
                        .setParameter("limit", limit + 1)
                        .getResultList())
                .map(rows -> Paged.of(rows.stream().map(Directory::card).toList(), limit, Card::id)));
    }

    /** @throws ExpertFailure.NotFound (through the Uni) also for one who isn't shown */
    Uni<Card> read(UUID id) {
        return tx.inTenant(session -> session.createNativeQuery(CARD + SHOWN + " and e.id = :id", Object[].class)
                .setParameter("today", today())
                .setParameter("id", id)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(ExpertFailure.NotFound::new)
                .map(Directory::card));
    }

    private Uni<String> line(Mutiny.Session session, @Nullable String need) {
        return need == null || need.isBlank()
                ? Uni.createFrom().item("")
                : needs.tree(session)
                        .map(tree -> tree.find(need).isEmpty()
                                ? need
                                : tree.line(need).stream().map(Need::code).collect(Collectors.joining(",")));
    }

    private LocalDate today() {
        return Dates.dayOf(clock.instant());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static Card card(Object[] row) {
        return new Card(
                (UUID) row[0],
                ExpertKind.of((String) row[1]),
                (String) row[2],
                (String) row[3],
                codes((String) row[4]),
                codes((String) row[5]),
                codes((String) row[6]),
                new Where((Boolean) row[7], (Boolean) row[8], (Boolean) row[9]),
                row[10] == null ? null : ((Number) row[10]).longValue(),
                new Recognised((String) row[11], (String) row[12], day(row[13])),
                row[14] == null ? 0 : ((Number) row[14]).intValue(),
                row[15] == null ? 0 : ((Number) row[15]).intValue());
    }

    private static LocalDate day(Object column) {
        return column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
    }

    private static List<String> codes(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(",", -1));
    }
}
