package vn.nhan.marketplace.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import vn.nhan.marketplace.connector.RemoteOrder.State;

/** What one order of one package does to a stock of ten. */
class SettlingTest {

    private static final long STOCK = 10;

    /** The stock, what is spoken for, and the order, as a page after page makes them. */
    private static final class Book {

        private long stock = STOCK;
        private long held;
        private boolean shipped;
        private Settling line = Settling.NEW;

        void read(State state, long ordered) {
            shipped |= Settling.hasLeft(state);
            var goal = Settling.Goal.of(state, shipped);
            var before = stock;
            line.moves(goal, shipped, ordered).forEach(this::make);
            line = line.after(goal, shipped, new Settling.Outcome(ordered, stock - before));
        }

        private void make(Settling.Move move) {
            if (move instanceof Settling.Move.Take take) {
                stock = Math.max(0, stock - take.quantity());
            } else if (move instanceof Settling.Move.GiveBack back) {
                stock += back.quantity();
            } else if (move instanceof Settling.Move.Hold hold) {
                held = hold.quantity();
            } else {
                held = 0;
            }
        }
    }

    private static Book after(State... states) {
        var book = new Book();
        for (var state : states) {
            book.read(state, 3);
        }
        return book;
    }

    @Test
    void whatIsPaidLeavesTheStockOnceHoweverOftenItIsRead() {
        assertThat(after(State.OPEN, State.OPEN, State.SHIPPED, State.COMPLETED, State.COMPLETED).stock)
                .isEqualTo(7);
    }

    @Test
    void whatNobodyPaidForIsSpokenForAndNotSold() {
        var unpaid = after(State.UNPAID, State.UNPAID);
        assertThat(unpaid.stock).isEqualTo(10);
        assertThat(unpaid.held).isEqualTo(3);

        var paid = after(State.UNPAID, State.OPEN);
        assertThat(paid.stock).isEqualTo(7);
        assertThat(paid.held).isZero();

        var given = after(State.UNPAID, State.CANCELLED);
        assertThat(given.stock).isEqualTo(10);
        assertThat(given.held).isZero();
    }

    @Test
    void whatIsCancelledBeforeItLeavesComesBackOnce() {
        assertThat(after(State.OPEN, State.CANCELLED, State.CANCELLED, State.RETURNED).stock)
                .isEqualTo(10);
        assertThat(after(State.CANCELLED).stock).isEqualTo(10);
    }

    @Test
    void whatComesBackAfterItLeftIsTheGrowersToCount() {
        assertThat(after(State.OPEN, State.SHIPPED, State.RETURNED).stock).isEqualTo(7);
        assertThat(after(State.SHIPPED, State.CANCELLED).stock).isEqualTo(7);
    }

    @Test
    void anUnknownWordCountsAsSold() {
        assertThat(after(State.OTHER).stock).isEqualTo(7);
    }

    @Test
    void ofMoreThanThereAreOnlyWhatThereWasComesBack() {
        var book = new Book();
        book.read(State.OPEN, 12);
        assertThat(book.stock).isZero();
        book.read(State.CANCELLED, 12);
        assertThat(book.stock).isEqualTo(10);
    }

    @Test
    void anOrderThatGrowsOrShrinksMovesOnlyTheDifference() {
        var book = new Book();
        book.read(State.OPEN, 3);
        book.read(State.OPEN, 5);
        assertThat(book.stock).isEqualTo(5);
        book.read(State.OPEN, 1);
        assertThat(book.stock).isEqualTo(9);
        book.read(State.OPEN, 0);
        assertThat(book.stock).isEqualTo(10);
    }

    /** Whatever was missed or read twice, only what it has come to counts. */
    @Property(seed = "3207", tries = 2000)
    void theStockIsRightInTheEndWhateverWasReadBefore(
            @ForAll @Size(min = 1, max = 12) List<State> states, @ForAll @IntRange(min = 1, max = 14) int ordered) {
        var book = new Book();
        for (var state : states) {
            book.read(state, ordered);
            book.read(state, ordered);
            assertThat(book.stock).isBetween(0L, STOCK);
            assertThat(book.line.offStock()).isEqualTo(STOCK - book.stock);
        }
        assertThat(book.stock).isEqualTo(isSold(states) ? Math.max(0, STOCK - ordered) : STOCK);
        assertThat(book.held == 0 || states.get(states.size() - 1) == State.UNPAID)
                .isTrue();
    }

    /** Told anew, in other words: what the last word is that counts. */
    private static boolean isSold(List<State> states) {
        var sold = false;
        var left = false;
        for (var state : states) {
            left |= state == State.SHIPPED || state == State.COMPLETED;
            if (List.of(State.OPEN, State.OTHER, State.SHIPPED, State.COMPLETED).contains(state)) {
                sold = true;
            } else if (state != State.UNPAID && !left) {
                sold = false;
            }
        }
        return sold;
    }

    /** Quantities that change on the way never make packages out of nothing. */
    @Property(seed = "3208", tries = 2000)
    void packagesAreNeitherMadeNorLost(
            @ForAll @Size(min = 1, max = 12) List<State> states,
            @ForAll @Size(min = 12, max = 12) List<@IntRange(min = 0, max = 14) Integer> ordered) {
        var book = new Book();
        for (int i = 0; i < states.size(); i++) {
            book.read(states.get(i), ordered.get(i));
            assertThat(book.stock + book.line.offStock()).isEqualTo(STOCK);
            assertThat(book.line.offStock()).isBetween(0L, Math.max(book.line.quantity(), 0));
        }
    }
}
