package vn.nhan.support.programme;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.LocalizedText;
import vn.nhan.support.need.NeedTree;

/** The forms of support. They change with migrations only, so they are read once and kept. */
@ApplicationScoped
class SupportForms {

    private static final String FORMS = "select code, name, name_en, about, about_en,"
            + " array(select need from support_form_need n where n.form = f.code) as needs"
            + " from support_form f order by position";

    private volatile @Nullable List<SupportForm> known;

    Uni<List<SupportForm>> all(Mutiny.Session session) {
        var forms = known;
        return forms != null
                ? Uni.createFrom().item(forms)
                : session.createNativeQuery(FORMS, Object[].class)
                        .getResultList()
                        .map(rows -> rows.stream().map(SupportForms::form).toList())
                        .invoke(read -> known = read);
    }

    /** Those that are for a need. */
    static List<SupportForm> covering(List<SupportForm> forms, NeedTree tree, String need) {
        return forms.stream()
                .filter(form -> form.needs().stream().anyMatch(field -> tree.covers(field, need)))
                .toList();
    }

    private static SupportForm form(Object[] row) {
        return new SupportForm(
                (String) row[0],
                new LocalizedText((String) row[1], (String) row[2]),
                new LocalizedText((String) row[3], (String) row[4]),
                Set.of((String[]) row[5]));
    }
}
