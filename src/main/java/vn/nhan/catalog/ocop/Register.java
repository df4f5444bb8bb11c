package vn.nhan.catalog.ocop;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.web.Cursor;
import vn.nhan.platform.web.Paged;

/** All recognitions of the province, as officers look through them. */
@ApplicationScoped
class Register {

    private final TenantTx tx;
    private final RegisterQueries queries;
    private final RecognitionStore store;
    private final Clock clock;

    Register(TenantTx tx, RegisterQueries queries, RecognitionStore store, Clock clock) {
        this.tx = tx;
        this.queries = queries;
        this.store = store;
        this.clock = clock;
    }

    /** A recognition with the names of its product and of its business. */
    record Entry(String product, String business, RecognitionView recognition) {

        UUID id() {
            return recognition.id();
        }
    }

    /** @param standing only those; null for all */
    Uni<Paged<Entry>> list(@Nullable Standing standing, Cursor from, int limit) {
        var asked = new RegisterQueries.Asked(from, limit, Dates.dayOf(clock.instant()));
        return tx.inTenant(session -> queries.list(session, standing, asked).chain(lines -> entries(session, lines)))
                .map(entries -> Paged.of(entries, limit, Entry::id));
    }

    Uni<Long> waiting() {
        return tx.inTenant(session -> queries.count(session, Standing.DECLARED, Dates.dayOf(clock.instant())));
    }

    private Uni<List<Entry>> entries(Mutiny.Session session, List<RegisterQueries.Line> lines) {
        return queries.all(session, lines.stream().map(RegisterQueries.Line::id).toList())
                .chain(found -> store.views(session, found))
                .map(views -> {
                    Map<UUID, RecognitionView> byId =
                            views.stream().collect(Collectors.toMap(RecognitionView::id, Function.identity()));
                    return lines.stream()
                            .filter(line -> byId.containsKey(line.id()))
                            .map(line -> new Entry(line.product(), line.business(), present(byId.get(line.id()))))
                            .toList();
                });
    }

    private static RecognitionView present(@Nullable RecognitionView view) {
        if (view == null) {
            throw new IllegalStateException("a line without its recognition");
        }
        return view;
    }
}
