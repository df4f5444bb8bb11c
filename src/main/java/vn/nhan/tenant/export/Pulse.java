package vn.nhan.tenant.export;

import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import vn.nhan.tenant.export.Export.Progress;

/** Counts what is done of an export and tells the others about once a second. One thread counts; {@link Heart} looks on. */
final class Pulse {

    private static final long PAUSE = TimeUnit.SECONDS.toNanos(1);

    private final Predicate<Progress> teller;
    private volatile Progress progress = new Progress(0, 0);
    private volatile boolean lost;
    private long last = System.nanoTime() - PAUSE;

    /** @param teller gives whether the export is still wanted */
    Pulse(Predicate<Progress> teller) {
        this.teller = teller;
    }

    /** The export was cancelled, or another worker has taken it over. */
    static final class Lost extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Lost() {
            super("nobody waits for this export any more", null, false, false);
        }
    }

    void expect(int more) {
        progress = new Progress(progress.done(), progress.total() + more);
        beat();
    }

    void done() {
        progress = new Progress(Math.min(progress.done() + 1, progress.total()), progress.total());
        beat();
    }

    /** @throws Lost when it is not wanted any more */
    void beat() {
        if (lost || System.nanoTime() - last >= PAUSE) {
            last = System.nanoTime();
            tell();
        }
    }

    /** At once; see {@link #beat}. */
    void tell() {
        if (!isWanted()) {
            throw new Lost();
        }
    }

    /** Tells how far it is; from any thread. */
    boolean isWanted() {
        if (!lost && !teller.test(progress)) {
            lost = true;
        }
        return !lost;
    }
}
