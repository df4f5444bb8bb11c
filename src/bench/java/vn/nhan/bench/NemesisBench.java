package vn.nhan.bench;

import java.util.Locale;
import vn.nhan.nemesis.ManyRounds;
import vn.nhan.running.Stage;

/** Fifty minutes in which workers, the database and the lines are killed, stopped and cut: nothing may be lost or made twice. */
record NemesisBench() implements Benchmark {

    @Override
    public void run(Stage stage) throws Exception {
        var tally = ManyRounds.play();
        System.out.printf(
                Locale.ROOT,
                "bench nemesis: %d rounds, wrong after %d of them: %.2f%n",
                tally.rounds(),
                tally.wrong(),
                (double) tally.wrong() / tally.rounds());
        if (tally.wrong() > 0) {
            throw new BenchFailure("something was lost, made twice or sent too late");
        }
    }
}
