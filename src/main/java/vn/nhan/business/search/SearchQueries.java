package vn.nhan.business.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.web.Cursor;

/** Reads what is found; which rows these are, {@code business_search} says in the database. */
@ApplicationScoped
class SearchQueries {

    /** One statement: what the function finds is looked up behind the wall. */
    private static final String FOUND = "select b.id, b.name, b.kind, b.tax_code, b.commune, b.status, b.submitted_at,"
            + " b.sector, s.stage, s.last_act_at, b.merged_into"
            + " from (select id from business_search(cast(cast(:question as text) as jsonb), :after, :most)"
            + " order by id desc limit :most) hit"
            + " join business b on b.id = hit.id"
            + " left join business_stage s on s.tenant_id = b.tenant_id and s.business_id = b.id"
            + " order by b.id desc";

    private static final String COMMUNES = "select code, full_name from admin_unit where superseded_at is null"
            + " and level = 'commune' and province_code = :province and valid_from <= :day"
            + " and (valid_to is null or valid_to >= :day) order by folded_name, code";

    private final ObjectMapper json;

    SearchQueries(ObjectMapper json) {
        this.json = json;
    }

    /** @param question {@link Asked#question} */
    Uni<List<FoundBusiness>> found(
            Mutiny.Session session, Map<String, Object> question, Cursor cursor, int most, Instant now) {
        return session.createNativeQuery(FOUND, Object[].class)
                .setParameter("question", written(question))
                .setParameter("after", cursor.after())
                .setParameter("most", most)
                .getResultList()
                .map(rows -> rows.stream().map(row -> line(row, now)).toList());
    }

    /** The communes of a province on a day, by name: code and name. */
    Uni<List<Commune>> communes(Mutiny.Session session, String province, LocalDate day) {
        return session.createNativeQuery(COMMUNES, Object[].class)
                .setParameter("province", province)
                .setParameter("day", day)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Commune((String) row[0], (String) row[1]))
                        .toList());
    }

    /** A commune to choose. */
    record Commune(String code, String name) {}

    private String written(Map<String, Object> question) {
        try {
            return json.writeValueAsString(question);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FoundBusiness line(Object[] row, Instant now) {
        return new FoundBusiness(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                instant(row[6]),
                (String) row[7],
                stage((String) row[8], instant(row[9]), now),
                (UUID) row[10]);
    }

    private static @Nullable String stage(@Nullable String furthest, @Nullable Instant lastAct, Instant now) {
        if (!StageFilter.FIRST_PUBLISHED.key().equals(furthest)) {
            return furthest;
        }
        return lastAct != null && !lastAct.isBefore(now.minus(StageFilter.LIVELY))
                ? StageFilter.ACTIVE.key()
                : StageFilter.DORMANT.key();
    }

    private static @Nullable Instant instant(@Nullable Object timestamp) {
        return timestamp == null ? null : ((OffsetDateTime) timestamp).toInstant();
    }
}
