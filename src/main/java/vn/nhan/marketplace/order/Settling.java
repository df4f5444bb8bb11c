package vn.nhan.marketplace.order;

import java.util.ArrayList;
import java.util.List;
import vn.nhan.marketplace.connector.RemoteOrder;

/**
 * Packages of one kind in one order, and what they did to the stock. Goes by what the order has come to, not by what
 * happened to it: whatever was missed, or is read twice, ends the same.
 *
 * @param quantity of packages, as the order last said
 * @param offStock how many of them are off the stock here: fewer where there weren't so many, none where nobody counts
 */
record Settling(StockEffect effect, long quantity, long offStock) {

    static final Settling NEW = new Settling(StockEffect.OPEN, 0, 0);

    /** What is to be done at the stock. */
    sealed interface Move {

        record Hold(long quantity) implements Move {}

        /** @param sold whether they are taken now */
        record LetGo(boolean sold) implements Move {}

        record Take(long quantity) implements Move {}

        record GiveBack(long quantity) implements Move {}
    }

    /** What an order wants of the stock. */
    enum Goal {
        NOTHING,
        HELD,
        TAKEN,
        /** What has left the house is the grower's to count when it comes back. */
        AS_IT_IS;

        /** @param shipped whether it was ever seen on its way */
        static Goal of(RemoteOrder.State state, boolean shipped) {
            return switch (state) {
                case UNPAID -> HELD;
                case OPEN, OTHER, SHIPPED, COMPLETED -> TAKEN;
                case CANCELLED, RETURNED -> shipped ? AS_IT_IS : NOTHING;
            };
        }
    }

    static boolean hasLeft(RemoteOrder.State state) {
        return state == RemoteOrder.State.SHIPPED || state == RemoteOrder.State.COMPLETED;
    }

    /**
     * The way to what an order has come to.
     *
     * @param ordered packages, 0 where the order names them no more
     */
    List<Move> moves(Goal goal, boolean shipped, long ordered) {
        var moves = new ArrayList<Move>();
        var target = target(goal, shipped, ordered);
        if (target == Goal.TAKEN) {
            take(moves, shipped, ordered);
        } else if (target == Goal.HELD && !(effect == StockEffect.HELD && quantity == ordered)) {
            moves.add(new Move.Hold(ordered));
        } else if (target == Goal.NOTHING) {
            undo(moves);
        }
        return moves;
    }

    private Goal target(Goal goal, boolean shipped, long ordered) {
        if (ordered == 0) {
            return shipped ? Goal.AS_IT_IS : Goal.NOTHING;
        }
        // What was paid for once isn't unpaid again.
        return goal == Goal.HELD && effect == StockEffect.TAKEN ? Goal.TAKEN : goal;
    }

    private void take(List<Move> moves, boolean shipped, long ordered) {
        if (effect == StockEffect.HELD) {
            moves.add(new Move.LetGo(true));
        }
        var before = effect == StockEffect.TAKEN ? quantity : 0;
        if (ordered > before) {
            moves.add(new Move.Take(ordered - before));
        } else if (ordered < offStock && !shipped) {
            moves.add(new Move.GiveBack(offStock - ordered));
        }
    }

    private void undo(List<Move> moves) {
        if (effect == StockEffect.HELD) {
            moves.add(new Move.LetGo(false));
        } else if (effect == StockEffect.TAKEN && offStock > 0) {
            moves.add(new Move.GiveBack(offStock));
        }
    }

    /** @param change by which the stock rose or fell when the moves were made */
    Settling after(Goal goal, boolean shipped, Outcome outcome) {
        var off = offStock - outcome.change();
        return switch (target(goal, shipped, outcome.ordered())) {
            case TAKEN ->
                new Settling(
                        StockEffect.TAKEN,
                        shipped && effect == StockEffect.TAKEN
                                ? Math.max(quantity, outcome.ordered())
                                : outcome.ordered(),
                        off);
            case HELD -> new Settling(StockEffect.HELD, outcome.ordered(), 0);
            case NOTHING ->
                new Settling(
                        effect == StockEffect.TAKEN || effect == StockEffect.GIVEN_BACK
                                ? StockEffect.GIVEN_BACK
                                : StockEffect.OPEN,
                        Math.max(quantity, outcome.ordered()),
                        0);
            case AS_IT_IS -> new Settling(effect, Math.max(quantity, outcome.ordered()), off);
        };
    }

    /**
     * What came of the moves.
     *
     * @param change of the stock: less than 0 where packages came off
     */
    record Outcome(long ordered, long change) {}
}
