package vn.nhan.place.unit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.text.Vietnamese;

/** Units by their names in a running text, whenever they were. */
@ApplicationScoped
public class NamedUnits {

    /** As offices shorten what they are. */
    private static final Map<String, String> SHORT = Map.of(" tp ", " thanh pho ", " tx ", " thi xa ");

    private static final String NAMED = "select cast(" + UnitSql.json("u") + " as text) from admin_unit u where "
            + UnitSql.BELIEVED + " and u.level = :level and strpos(:text, ' ' || u.folded || ' ') > 0"
            + " order by u.valid_from desc, u.code";

    private final UnitJson json;

    NamedUnits(UnitJson json) {
        this.json = json;
    }

    /** Those whose full name stands in the text, accents aside; the latest first. */
    public Uni<List<AdminUnit>> within(Mutiny.Session session, String text, UnitLevel level) {
        return session.createNativeQuery(NAMED, String.class)
                .setParameter("level", level.key())
                .setParameter("text", spelledOut(text))
                .getResultList()
                .map(rows -> json.readAll(rows, AdminUnit.class));
    }

    private static String spelledOut(String text) {
        var words =
                " " + Vietnamese.fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + " ";
        for (var form : SHORT.entrySet()) {
            words = words.replace(form.getKey(), form.getValue());
        }
        return words;
    }
}
