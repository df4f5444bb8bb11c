package vn.nhan.nemesis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import vn.nhan.running.Cable;

/** What goes wrong, one thing after the other and some at once, by the seed of its random numbers. */
final class Nemesis {

    private final Arena arena;
    private final RandomGenerator random;
    private final List<String> deeds = new ArrayList<>();

    Nemesis(Arena arena, RandomGenerator random) {
        this.arena = arena;
        this.random = random;
    }

    /** What was done, in its order. */
    List<String> deeds() {
        return List.copyOf(deeds);
    }

    void rage(long end) throws IOException, InterruptedException {
        while (System.nanoTime() < end) {
            deed();
            Thread.sleep(random.nextInt(500, 3_000));
        }
    }

    private void deed() throws IOException, InterruptedException {
        var number = random.nextInt(Arena.WORKERS);
        var worker = arena.worker(number);
        switch (random.nextInt(10)) {
            case 0, 1 -> {
                deeds.add("kill " + number);
                worker.killAndReplace();
            }
            case 2, 3 -> {
                deeds.add("stop " + number);
                worker.stop();
                // Longer than a claim lasts; the others go on meanwhile.
                pauseWhileOthersSuffer();
                worker.go();
            }
            case 4 -> {
                deeds.add("kill the database");
                arena.postgres.kill();
                Thread.sleep(random.nextInt(200, 2_000));
                arena.postgres.start();
            }
            case 5 -> cut("cut line " + number, worker.line);
            case 6 -> hold("hold line " + number, worker.line);
            case 7 -> cut("cut road", road());
            default -> hold("hold road", road());
        }
    }

    private void pauseWhileOthersSuffer() throws IOException, InterruptedException {
        for (int i = 0; i < 3; i++) {
            Thread.sleep(3_000);
            hold("hold road", road());
        }
    }

    private Cable road() {
        return arena.roads().get(random.nextInt(arena.roads().size()));
    }

    private void cut(String deed, Cable cable) throws InterruptedException {
        deeds.add(deed);
        cable.cut();
        Thread.sleep(random.nextInt(100, 2_000));
        cable.join();
    }

    private void hold(String deed, Cable cable) throws InterruptedException {
        deeds.add(deed);
        cable.hold();
        Thread.sleep(random.nextInt(100, 4_000));
        cable.release();
    }
}
