package vn.nhan.marketplace.order;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.catalog.SalesElsewhere;
import vn.nhan.marketplace.connector.StepKey;

/** Makes at the stock what an order wants of it. */
@ApplicationScoped
class StockMoves {

    /** Marketplaces cancel what nobody pays for sooner; should that escape us, the packages can be sold again. */
    private static final Duration UNPAID = Duration.ofDays(3);

    private final SalesElsewhere sales;
    private final Clock clock;

    StockMoves(SalesElsewhere sales, Clock clock) {
        this.sales = sales;
        this.clock = clock;
    }

    record For(UUID variant, UUID account, String order) {

        /** Short, and the same for ever: a marketplace's own number may be as long as it likes. */
        String reference() {
            return account + " " + StepKey.of(order);
        }
    }

    /** Gives by how much the stock changed. */
    Uni<Long> make(Mutiny.Session session, For whom, List<Settling.Move> moves) {
        return Multi.createFrom()
                .iterable(moves)
                .onItem()
                .transformToUniAndConcatenate(move -> make(session, whom, move))
                .collect()
                .with(java.util.stream.Collectors.summingLong(Long::longValue));
    }

    private Uni<Long> make(Mutiny.Session session, For whom, Settling.Move move) {
        if (move instanceof Settling.Move.Take take) {
            return sales.take(session, whom.variant(), take.quantity()).map(taken -> -taken);
        }
        if (move instanceof Settling.Move.GiveBack back) {
            return sales.giveBack(session, whom.variant(), back.quantity()).replaceWith(back.quantity());
        }
        if (move instanceof Settling.Move.Hold hold) {
            return sales.reserve(
                            session,
                            whom.variant(),
                            new SalesElsewhere.Wanted(
                                    whom.reference(),
                                    hold.quantity(),
                                    clock.instant().plus(UNPAID)))
                    .replaceWith(0L);
        }
        var let = (Settling.Move.LetGo) move;
        return sales.letGo(session, whom.variant(), whom.reference(), let.sold())
                .replaceWith(0L);
    }
}
