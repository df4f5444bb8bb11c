package vn.nhan.support.need;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.LocalizedText;

/** The tree of needs. It changes with migrations only, so it is read once and kept. */
@ApplicationScoped
public class Needs {

    private volatile @Nullable NeedTree known;

    public Uni<NeedTree> tree(Mutiny.Session session) {
        var tree = known;
        return tree != null ? Uni.createFrom().item(tree) : read(session).invoke(read -> known = read);
    }

    private static Uni<NeedTree> read(Mutiny.Session session) {
        return session.createNativeQuery(
                        "select code, parent, name, name_en from support_need order by position", Object[].class)
                .getResultList()
                .map(rows -> new NeedTree(rows.stream().map(Needs::need).toList()));
    }

    private static Need need(Object[] row) {
        return new Need((String) row[0], (String) row[1], new LocalizedText((String) row[2], (String) row[3]));
    }

    /** Codes that the tree doesn't have, in the order in which they were given. */
    public static List<String> unknown(NeedTree tree, List<String> codes) {
        return codes.stream().filter(code -> tree.find(code).isEmpty()).toList();
    }
}
