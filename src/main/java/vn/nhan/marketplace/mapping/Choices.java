package vn.nhan.marketplace.mapping;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.marketplace.account.ChannelAccountRef;

/** Reads and adds what was chosen; the caller knows that it may. */
@ApplicationScoped
class Choices {

    private final MappingText text;
    private final Clock clock;

    Choices(MappingText text, Clock clock) {
        this.text = text;
        this.clock = clock;
    }

    /** The newest first, at most so many. */
    Uni<List<Choice>> of(Mutiny.Session session, ChannelAccountRef account, String category, int most) {
        return session.createNativeQuery(
                        "select c.number, a.business_id, b.name, cast(c.before as text), cast(c.after as text), c.chosen_by,"
                                + " c.chosen_as, c.chosen_at, c.undoes from channel_category_choice c join channel_account a"
                                + " on a.tenant_id = c.tenant_id and a.id = c.account_id join business b on b.tenant_id ="
                                + " a.tenant_id and b.id = a.business_id where c.tenant_id = :tenant and c.channel = :channel"
                                + " and c.category = :category order by c.number desc limit :most",
                        Object[].class)
                .setParameter("tenant", account.tenant().value())
                .setParameter("channel", account.channel())
                .setParameter("category", category)
                .setParameter("most", most)
                .getResultList()
                .map(rows -> rows.stream().map(this::choice).toList());
    }

    private Choice choice(Object[] row) {
        return new Choice(
                ((Number) row[0]).intValue(),
                (UUID) row[1],
                (String) row[2],
                placed(row[3]),
                placed(row[4]),
                (UUID) row[5],
                (String) row[6],
                ((OffsetDateTime) row[7]).toInstant(),
                row[8] == null ? null : ((Number) row[8]).intValue());
    }

    private @Nullable Placed placed(@Nullable Object kept) {
        return kept == null ? null : text.placed((String) kept);
    }

    /** What is added. */
    record New(
            String category,
            int number,
            @Nullable Placed before,
            @Nullable Placed after,
            @Nullable Integer undoes) {}

    /** @param as {@code member}, {@code helper} or {@code officer} */
    record Author(UUID id, String as) {}

    Uni<Void> add(Mutiny.Session session, ChannelAccountRef account, New one, Author author) {
        return session.createNativeQuery(
                        "insert into channel_category_choice (tenant_id, channel, category, number, account_id, before, after,"
                                + " chosen_by, chosen_as, chosen_at, undoes) values (:tenant, :channel, :category, :number,"
                                + " :account, cast(cast(:before as text) as jsonb), cast(cast(:after as text) as jsonb), :by,"
                                + " :as, :now, cast(cast(:undoes as text) as int))")
                .setParameter("tenant", account.tenant().value())
                .setParameter("channel", account.channel())
                .setParameter("category", one.category())
                .setParameter("number", one.number())
                .setParameter("account", account.id())
                .setParameter("before", written(one.before()))
                .setParameter("after", written(one.after()))
                .setParameter("by", author.id())
                .setParameter("as", author.as())
                .setParameter("now", clock.instant())
                .setParameter(
                        "undoes", one.undoes() == null ? null : one.undoes().toString())
                .executeUpdate()
                .replaceWithVoid();
    }

    private @Nullable String written(@Nullable Placed placed) {
        return placed == null ? null : text.placed(placed);
    }
}
