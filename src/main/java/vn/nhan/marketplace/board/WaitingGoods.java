package vn.nhan.marketplace.board;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.WaitingWork;
import vn.nhan.marketplace.account.Connectors;

/** Goods on marketplaces that only their seller brings on: to be put there, mended, decided on. */
@ApplicationScoped
class WaitingGoods implements WaitingWork {

    private final BoardQueries queries;
    private final Connectors connectors;

    WaitingGoods(BoardQueries queries, Connectors connectors) {
        this.queries = queries;
        this.connectors = connectors;
    }

    /** One of each account. */
    @Override
    public Uni<List<ToDo>> of(Mutiny.Session session, Collection<UUID> businesses, String language) {
        var words = MessageBundles.get(BoardMessages.class, Localized.Literal.of(language));
        return queries.waiting(session, businesses)
                .map(accounts -> accounts.stream()
                        .map(one -> new ToDo(
                                one.business(),
                                words.errand(nameOf(one), one.goods()),
                                "/my/marketplaces/" + one.account() + "/listings"))
                        .toList());
    }

    private String nameOf(BoardQueries.Waiting one) {
        return one.floor() == null ? connectors.nameOf(one.channel()) : one.floor();
    }
}
