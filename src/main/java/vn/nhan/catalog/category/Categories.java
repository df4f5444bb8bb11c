package vn.nhan.catalog.category;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.LocalizedText;

/** The category tree. It changes with migrations only, so it is read once and kept. */
@ApplicationScoped
public class Categories {

    private volatile @Nullable CategoryTree known;

    public Uni<CategoryTree> tree(Mutiny.Session session) {
        var tree = known;
        return tree != null ? Uni.createFrom().item(tree) : read(session).invoke(read -> known = read);
    }

    private static Uni<CategoryTree> read(Mutiny.Session session) {
        return rows(
                        session,
                        "select code, parent, name, name_en, licence, seasonal, moderation from category order by position")
                .map(rows -> rows.stream().map(Categories::category).toList())
                .chain(categories -> attributes(session)
                        .chain(attributes ->
                                rules(session, attributes).map(rules -> new CategoryTree(categories, rules))));
    }

    private static Category category(Object[] row) {
        return new Category(
                (String) row[0],
                (String) row[1],
                new LocalizedText((String) row[2], (String) row[3]),
                (String) row[4],
                (Boolean) row[5],
                row[6].equals("before"));
    }

    private static Uni<Map<String, Attribute>> attributes(Mutiny.Session session) {
        return rows(session, "select code, kind, part, name, name_en, hint, hint_en from attribute")
                .map(rows -> rows.stream()
                        .map(Categories::attribute)
                        .collect(Collectors.toMap(Attribute::code, Function.identity())));
    }

    private static Attribute attribute(Object[] row) {
        return new Attribute(
                (String) row[0],
                Attribute.Kind.of((String) row[1]),
                Attribute.Part.of((String) row[2]),
                new LocalizedText((String) row[3], (String) row[4]),
                row[5] == null ? null : new LocalizedText((String) row[5], (String) row[6]));
    }

    private static Uni<List<CategoryTree.Rule>> rules(Mutiny.Session session, Map<String, Attribute> attributes) {
        return rows(
                        session,
                        "select c.category, c.attribute, c.required, c.valid_from, c.valid_to from category_attribute c"
                                + " join attribute a on a.code = c.attribute order by a.position")
                .map(rows -> rows.stream()
                        .map(row -> new CategoryTree.Rule(
                                (String) row[0],
                                Objects.requireNonNull(attributes.get((String) row[1])),
                                (Boolean) row[2],
                                (LocalDate) row[3],
                                (LocalDate) row[4]))
                        .toList());
    }

    private static Uni<List<Object[]>> rows(Mutiny.Session session, String sql) {
        return session.createNativeQuery(sql, Object[].class).getResultList();
    }
}
