package vn.nhan.marketplace.mapping;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.marketplace.account.ChannelAccountRef;

/** In which categories a business has goods, and how many of whose listings a match decides on. */
@ApplicationScoped
class OwnGoods {

    /**
     * Goods of a business in one category.
     *
     * @param category null for those that say none
     * @param wanted how many of them are wanted on the account, or of the province's on the marketplace
     * @param held how many of those a finding keeps from being sent
     * @param names of some, the newest first
     */
    record Group(@Nullable String category, long goods, long wanted, long held, List<String> names) {

        static Group none(String category) {
            return new Group(category, 0, 0, 0, List.of());
        }
    }

    /** Of the account's business, those with most goods first. */
    Uni<List<Group>> of(Mutiny.Session session, ChannelAccountRef account) {
        return session.createNativeQuery(
                        "select p.category, count(distinct p.id), count(distinct p.id) filter (where b.wanted), count(distinct"
                                + " p.id) filter (where b.wanted and b.phase = 'blocked'), array_to_string((array_agg(p.name order by p.id"
                                + " desc))[1:3], chr(31)) from product p left join channel_binding b on b.tenant_id ="
                                + " p.tenant_id and b.product_id = p.id and b.account_id = :account where p.tenant_id ="
                                + " :tenant and p.business_id = :business group by p.category order by 2 desc, 1",
                        Object[].class)
                .setParameter("account", account.id())
                .setParameter("tenant", account.tenant().value())
                .setParameter("business", account.businessId())
                .getResultList()
                .map(OwnGoods::groups);
    }

    /** Of all businesses of the province with a shop on the account's marketplace, those with most goods there first. */
    Uni<List<Group>> ofProvince(Mutiny.Session session, ChannelAccountRef account) {
        return session.createNativeQuery(
                        "select p.category, count(*), coalesce(sum(w.wanted), 0), coalesce(sum(w.held), 0),"
                                + " array_to_string((array_agg(p.name order by p.id desc))[1:3], chr(31)) from product p left"
                                + " join (select b.product_id, count(*) wanted, count(*) filter (where b.phase = 'blocked')"
                                + " held from channel_account a join channel_binding b on b.tenant_id = a.tenant_id and"
                                + " b.account_id = a.id and b.wanted where a.tenant_id = :tenant and a.channel = :channel and"
                                + " a.status <> 'left' group by b.product_id) w on w.product_id = p.id where p.tenant_id ="
                                + " :tenant and exists (select from channel_account s where s.tenant_id = p.tenant_id and"
                                + " s.business_id = p.business_id and s.channel = :channel and s.status <> 'left') group by"
                                + " p.category order by 3 desc, 2 desc, 1",
                        Object[].class)
                .setParameter("tenant", account.tenant().value())
                .setParameter("channel", account.channel())
                .getResultList()
                .map(OwnGoods::groups);
    }

    private static List<Group> groups(List<Object[]> rows) {
        return rows.stream()
                .map(row -> new Group(
                        (String) row[0],
                        ((Number) row[1]).longValue(),
                        ((Number) row[2]).longValue(),
                        ((Number) row[3]).longValue(),
                        Stream.of(((String) row[4]).split("\u001f", -1))
                                .distinct()
                                .toList()))
                .toList();
    }

    /**
     * Listings of the province on the marketplace whose goods are in the category.
     *
     * @param others those of other businesses
     */
    record Touched(long listings, long others) {}

    Uni<Touched> touched(Mutiny.Session session, ChannelAccountRef account, String category) {
        return session.createNativeQuery(
                        "select count(*), count(*) filter (where a.business_id <> :business) from channel_account a join"
                                + " channel_binding b on b.tenant_id = a.tenant_id and b.account_id = a.id and b.wanted join"
                                + " product p on p.tenant_id = b.tenant_id and p.id = b.product_id where a.tenant_id = :tenant"
                                + " and a.channel = :channel and a.status <> 'left' and p.category = :category",
                        Object[].class)
                .setParameter("business", account.businessId())
                .setParameter("tenant", account.tenant().value())
                .setParameter("channel", account.channel())
                .setParameter("category", category)
                .getSingleResult()
                .map(row -> new Touched(((Number) row[0]).longValue(), ((Number) row[1]).longValue()));
    }
}
