package vn.nhan.catalog.storefront;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The statements of a search, with their parameters. The role that runs them sees all provinces, so no policy stands between
 * the conditions and their indexes; but the planner is not left to choose. The newest (or cheapest) few thousand rows are
 * walked in order, which fills a page for every word that is not rare; what is rarer than that comes from the index of words
 * as a whole, and is then few rows enough to be sorted.
 */
final class ShelfSql {

    /** Rows that are walked in order at most; the more, the fewer are left for the index of words. */
    static final int NEWEST = 4_000;

    /** By price the rows of one province lie far apart, so fewer of them. */
    static final int CHEAPEST = 1_500;

    private static final String TABLE = "published.storefront_listing";

    private final Asked asked;
    private final List<Object> values = new ArrayList<>();
    private final String now;

    ShelfSql(Asked asked) {
        this.asked = asked;
        this.now = value(asked.at());
    }

    /** A statement with its parameters, in their order. */
    record Ready(String text, List<Object> values) {}

    /** The first of a part after the bookmark, among those that are walked. */
    Ready walk(Part part, @Nullable Bookmark after, int most) {
        var hits = walked(part, after, most);
        return ready(shown("select h.*, " + part.number() + " as part from (" + hits + ") h"));
    }

    /** How many of a part there are among those that are walked, at most so many. */
    Ready glance(Part part, int most) {
        return ready("select count(*) as found from (" + walked(part, null, most) + ") h");
    }

    /** The first after the bookmark of a part that is rare. */
    Ready rare(Part part, @Nullable Bookmark after, int most) {
        return rare(List.of(part), part, after, most);
    }

    /** The first of all parts, which together are rare: their {@code whole}. */
    Ready rare(List<Part> parts, Part whole, int most) {
        return rare(parts, whole, null, most);
    }

    private Ready rare(List<Part> parts, Part whole, @Nullable Bookmark after, int most) {
        var hits = "select s.tenant_id, s.listing_id, " + place("s") + " as place, " + number(parts) + " as part from "
                + TABLE + " s where " + holds(whole) + " and " + inScope() + since(after);
        var order = " order by part, place " + direction() + ", listing_id " + direction();
        return ready("with hits as materialized (" + hits + ") "
                + shown("select * from hits" + order + " limit " + value(most)));
    }

    private String walked(Part part, @Nullable Bookmark after, int most) {
        var order = " order by s." + column() + " " + direction() + ", s.listing_id " + direction();
        var strip = "select * from " + TABLE + " s where " + (asked.scope().everywhere() ? "true" : inScope())
                + since(after)
                + (asked.sort().byPrice() ? "" : " and s.visible_from <= " + now) + order
                + " limit " + (asked.sort().byPrice() ? CHEAPEST : NEWEST);
        return "select s.tenant_id, s.listing_id, " + place("s") + " as place from (" + strip + ") s where "
                + holds(part) + (asked.scope().everywhere() ? " and " + inScope() : "") + order + " limit "
                + value(most);
    }

    /** What is shown of the rows that were found, in their order. */
    private String shown(String found) {
        return "select f.part, f.place, l.tenant_id, l.listing_id, l.card, " + Standing.columns("l", now, day())
                + " from (" + found + ") f join " + TABLE
                + " l on l.tenant_id = f.tenant_id and l.listing_id = f.listing_id order by f.part, f.place "
                + direction() + ", f.listing_id " + direction();
    }

    /** That a row belongs to a part, at this moment. */
    String holds(Part part) {
        var conditions = new ArrayList<String>();
        if (part.match() != null) {
            conditions.add("s.words @@ cast(cast(" + value(part.match()) + " as text) as tsquery)");
        }
        if (part.stars() != null) {
            conditions.add(stars(part.stars()));
        }
        conditions.add("s.visible_from <= " + now + " and s.visible_until > " + now);
        filters(asked.filters(), conditions);
        return String.join(" and ", conditions);
    }

    private void filters(Filters filters, List<String> conditions) {
        if (filters.stars() != null) {
            conditions.add(inForce() + " and s.stars >= " + value(filters.stars()));
        }
        if (filters.certificate() != null) {
            conditions.add("exists (select from unnest(s.certificates, s.certificates_from, s.certificates_until)"
                    + " c (kind, since, until) where lower(c.kind) = " + value(filters.certificate())
                    + " and c.since <= "
                    + now + " and c.until > " + now + ")");
        }
        var price = filters.price();
        if (price != null) {
            conditions.add(
                    "s.price_per_kg >= " + value(price.least()) + " and s.price_per_kg < " + value(price.below()));
        }
        if (filters.inSeason()) {
            conditions.add("s.season @> cast(" + day() + " as int)");
        }
        if (filters.inStock()) {
            conditions.add("s.in_stock_from <= " + now);
        }
    }

    private String stars(int exactly) {
        return exactly == 0
                ? "not coalesce(" + inForce() + " and s.stars >= " + Filters.FEWEST_STARS + ", false)"
                : inForce() + " and s.stars = " + value(exactly);
    }

    private String inForce() {
        return "s.stars_from <= " + now + " and s.stars_until > " + now;
    }

    /** For all of them the column must be kept away from the index, which would be asked once a province. */
    String inScope() {
        var scope = asked.scope();
        return scope.everywhere()
                ? "s.tenant_id + 0 = any (" + value(numbers(scope)) + ")"
                : "s.tenant_id = " + value(scope.provinces().get(0).value());
    }

    private static Integer[] numbers(Scope scope) {
        return scope.provinces().stream().map(one -> (int) one.value()).toArray(Integer[]::new);
    }

    private String since(@Nullable Bookmark after) {
        if (after == null) {
            return "";
        }
        var place = asked.sort().byPrice() ? value(after.place()) : value(Micros.moment(after.place()));
        return " and (s." + column() + ", s.listing_id) " + (asked.sort().upwards() ? ">" : "<") + " (" + place + ", "
                + value(after.id()) + ")";
    }

    private String number(List<Part> parts) {
        if (parts.size() == 1) {
            return String.valueOf(parts.get(0).number());
        }
        var numbers = new StringBuilder("case");
        for (var part : parts) {
            numbers.append(" when ").append(own(part)).append(" then ").append(part.number());
        }
        return numbers + " end";
    }

    private String own(Part part) {
        return part.stars() == null
                ? "s.words @@ cast(cast(" + value(String.valueOf(part.match())) + " as text) as tsquery)"
                : stars(part.stars());
    }

    private String place(String row) {
        return asked.sort().byPrice() ? row + ".price_per_kg" : Micros.sql(row + ".visible_from");
    }

    private String column() {
        return asked.sort().byPrice() ? "price_per_kg" : "visible_from";
    }

    private String direction() {
        return asked.sort().upwards() ? "asc" : "desc";
    }

    String day() {
        return value(asked.dayOfYear());
    }

    String now() {
        return now;
    }

    String value(Object value) {
        values.add(value);
        return "$" + values.size();
    }

    Ready ready(String text) {
        return new Ready(text, List.copyOf(values));
    }
}
