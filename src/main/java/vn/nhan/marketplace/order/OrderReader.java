package vn.nhan.marketplace.order;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;
import vn.nhan.marketplace.binding.AccountDoor;
import vn.nhan.marketplace.binding.Bindings;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.FaultException;
import vn.nhan.marketplace.connector.OrderPage;
import vn.nhan.marketplace.engine.Setbacks;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;

/** Reads the orders of one account, page by page; each page is kept together with how far it came. */
@ApplicationScoped
class OrderReader {

    private static final Logger LOG = Logger.getLogger(OrderReader.class);
    /** Then others have their turn, and this account comes again at once. */
    private static final int MOST_PAGES = 200;

    private final TenantTx tx;
    private final OrderMarks marks;
    private final OrderBook book;
    private final Bindings bindings;
    private final AccountDoor door;
    private final Setbacks setbacks;
    private final Clock clock;

    OrderReader(TenantTx tx, OrderMarks marks, OrderBook book, Bindings bindings, AccountDoor door, Clock clock) {
        this.tx = tx;
        this.marks = marks;
        this.book = book;
        this.bindings = bindings;
        this.door = door;
        this.setbacks = new Setbacks(clock, new SecureRandom());
        this.clock = clock;
    }

    Uni<List<Mark>> claim(TenantId tenant, int most) {
        return tx.as(TenantScope.of(tenant), session -> marks.claim(session, tenant, most));
    }

    /** Never fails: what goes wrong stands with the account, or is tried again when the claim runs out. */
    Uni<Void> read(Mark mark) {
        return door.open(mark.whose().tenant(), mark.whose().account())
                .chain(opened -> opened.isEmpty()
                        ? left(mark, false)
                        : pages(mark, new Reading(opened.get(), clock.instant()), 0)
                                .onFailure(FaultException.class)
                                .recoverWithUni(failure -> setBack(mark, ((FaultException) failure).fault())))
                .onFailure(OrderMarks.Lost.class)
                .recoverWithNull()
                .onFailure()
                .invoke(failure ->
                        LOG.errorf(failure, "orders of account %s", mark.whose().account()))
                .onFailure()
                .recoverWithUni(failure -> setBack(mark, new Fault.Transient("here", "")))
                .onFailure()
                .recoverWithNull();
    }

    /** @param until the moment at which it began: what changes meanwhile is read the next time */
    private record Reading(AccountDoor.Opened opened, Instant until) {}

    private Uni<Void> pages(Mark mark, Reading reading, int done) {
        var next = mark.next(reading.until());
        if (next.isEmpty() || done >= MOST_PAGES) {
            return left(mark, next.isPresent());
        }
        var going = mark.going(next.get());
        return reading.opened()
                .connector()
                .orders(next.get().window(), reading.opened().line())
                .chain(page -> keep(going, page))
                .chain(after -> pages(after, reading, done + 1));
    }

    private Uni<Mark> keep(Mark mark, OrderPage page) {
        var after = page.next()
                .flatMap(text -> mark.begun().map(begun -> mark.going(begun.at(text))))
                .orElseGet(mark::read);
        return tx.as(
                scope(mark),
                session -> marks.hold(session, mark)
                        .chain(() -> book.keep(session, mark, page.orders()))
                        .chain(() -> marks.keep(session, after))
                        .chain(() -> after.begun().isPresent()
                                ? Uni.createFrom().voidItem()
                                : bindings.ordersRead(session, mark.whose().account()))
                        .replaceWith(after));
    }

    private Uni<Void> left(Mark mark, boolean more) {
        return tx.as(scope(mark), session -> marks.leave(session, mark, more));
    }

    /** A page that is refused is not known any more: its window begins anew. */
    private Uni<Void> setBack(Mark mark, Fault fault) {
        var pause = setbacks.pauseAfter(fault, mark.attempts());
        var setback = new OrderMarks.Setback(
                fault, pause.orElse(OrderMarks.PAUSE), fault instanceof Fault.Rejected || fault instanceof Fault.Gone);
        return tx.as(scope(mark), session -> marks.setBack(session, mark, setback))
                .chain(() -> pause.isPresent()
                        ? Uni.createFrom().voidItem()
                        : door.rest(mark.whose().tenant(), mark.whose().account(), fault.code()));
    }

    private static TenantScope scope(Mark mark) {
        return TenantScope.of(mark.whose().tenant());
    }
}
