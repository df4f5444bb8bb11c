package vn.nhan.marketplace.engine;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.Step;

/** Where a pass puts down how far it has come, each time in a transaction of its own. */
public interface Ledger {

    /** Whether there is time left to begin something: whoever slept past it would send what was wanted long ago. */
    boolean mayBegin();

    /** Before a step that can't be repeated: whoever goes on from here looks first. Fails with {@link Lost}. */
    Uni<Void> intend(Progress progress, Step step);

    /** After a step, with others to come. Fails with {@link Lost}, and keeps nothing. */
    Uni<Void> keep(Progress progress, Done done);

    /** At the end of a pass: others may take it over. Fails with {@link Lost}, and keeps nothing. */
    Uni<Void> leave(Progress progress, Done done);

    /**
     * What was done, for the history.
     *
     * @param step empty for a look
     */
    record Done(Optional<Step> step, Optional<Fault> fault) {

        static final Done LOOKED = new Done(Optional.empty(), Optional.empty());

        static Done step(Step step) {
            return new Done(Optional.of(step), Optional.empty());
        }

        public static Done failed(Optional<Step> step, Fault fault) {
            return new Done(step, Optional.of(fault));
        }
    }

    /** Somebody else has taken the listing over: nothing more is to be done or kept. */
    final class Lost extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public Lost() {
            super("another worker has it", null, false, false);
        }
    }
}
