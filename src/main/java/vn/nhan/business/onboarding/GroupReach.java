package vn.nhan.business.onboarding;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.Letterboxes;
import vn.nhan.identity.consent.Consents;
import vn.nhan.platform.text.Numbers;

/** How the businesses of a group can be told something. */
@ApplicationScoped
public class GroupReach {

    private static final String MEMBERS =
            " from business_member m where m.tenant_id = b.tenant_id and m.business_id = b.id";

    private final Consents consents;

    GroupReach(Consents consents) {
        this.consents = consents;
    }

    /**
     * How many of a group are reached by what.
     *
     * @param byMail somebody of them signs in with an e-mail address and wants news by e-mail
     * @param inAppOnly they have an account and read it when they sign in
     * @param withoutAccount they must be called or visited
     */
    public record Reach(long businesses, long byMail, long inAppOnly, long withoutAccount) {

        /** For sentences. */
        public String businessesText() {
            return Numbers.format(businesses);
        }
    }

    /** Of a transaction that sees people. */
    public Uni<Reach> count(Mutiny.Session session, Group group, Instant now) {
        var sql = "select count(*), count(*) filter (where g.mail), count(*) filter (where g.account) from (select"
                + " exists (select" + MEMBERS + ") as account, exists (select" + MEMBERS + " and "
                + Letterboxes.WANTS_NEWS + ") as mail" + GroupSql.from(group) + " where " + GroupSql.of(group) + ") g";
        var query = session.createNativeQuery(sql, Object[].class).setParameter("news", consents.versionOf("news"));
        GroupSql.parameters(sql, group, now).forEach(query::setParameter);
        return query.getSingleResult().map(row -> {
            long all = (Long) row[0];
            long mail = (Long) row[1];
            long accounts = (Long) row[2];
            return new Reach(all, mail, accounts - mail, all - accounts);
        });
    }

    /** The next of a group, in the order of their ids. */
    public Uni<List<UUID>> after(Mutiny.Session session, Group group, Instant now, Part part) {
        var sql = "select b.id" + GroupSql.from(group) + " where " + GroupSql.of(group)
                + " and b.id > :after order by b.id limit :limit";
        return ids(session, sql, group, new Asked(now, part));
    }

    /** Those without an account, the newest first, from before an id on. */
    Uni<List<UUID>> withoutAccount(Mutiny.Session session, Group group, Instant now, Part part) {
        var sql = "select b.id" + GroupSql.from(group) + " where " + GroupSql.of(group) + " and not exists (select"
                + MEMBERS + ") and b.id < :after order by b.id desc limit :limit";
        return ids(session, sql, group, new Asked(now, part));
    }

    /** Accounts of these businesses whose people want news by e-mail; of a transaction that sees people. */
    public Uni<List<UUID>> mailed(Mutiny.Session session, List<UUID> businesses) {
        return businesses.isEmpty()
                ? Uni.createFrom().item(List.of())
                : session.createNativeQuery(
                                "select distinct m.account_id from business_member m"
                                        + " where m.business_id in (:businesses) and " + Letterboxes.WANTS_NEWS,
                                UUID.class)
                        .setParameter("businesses", businesses)
                        .setParameter("news", consents.versionOf("news"))
                        .getResultList();
    }

    /** How many, from where on. */
    public record Part(UUID from, int limit) {}

    private record Asked(Instant now, Part part) {}

    private static Uni<List<UUID>> ids(Mutiny.Session session, String sql, Group group, Asked asked) {
        var query = session.createNativeQuery(sql, UUID.class)
                .setParameter("after", asked.part().from())
                .setParameter("limit", asked.part().limit());
        GroupSql.parameters(sql, group, asked.now()).forEach(query::setParameter);
        return query.getResultList();
    }
}
