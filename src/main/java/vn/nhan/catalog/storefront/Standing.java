package vn.nhan.catalog.storefront;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an offer stands at the moment at which it is shown. What ends by itself is never read off its card.
 *
 * @param stars OCOP stars in force, or null
 * @param certificates kinds of certificates that its producer has now
 * @param inSeason whether this is a day of its season; false for goods without one
 * @param preorder whether it can be ordered though it is not there yet
 */
public record Standing(
        @Nullable Integer stars, List<String> certificates, boolean inSeason, boolean inStock, boolean preorder) {

    /** What it is read from, at a moment and a day of the year that are given as SQL. */
    static String columns(String row, String now, String day) {
        return """
                case when $.stars_from <= :now and $.stars_until > :now then $.stars end as stars_now,
                 array(select distinct c.kind from unnest($.certificates, $.certificates_from, $.certificates_until)
                 c (kind, since, until) where c.since <= :now and c.until > :now order by c.kind) as certificates_now,
                 coalesce($.season @> cast(:day as int), false) as in_season, $.in_stock_from <= :now as in_stock,
                 coalesce($.preorder @> cast(:now as timestamptz), false) as preorder_now""".replace("$.", row + ".").replace(":now", now).replace(":day", day);
    }
}
