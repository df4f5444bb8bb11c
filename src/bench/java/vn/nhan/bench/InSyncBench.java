package vn.nhan.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.nhan.running.Shelves;
import vn.nhan.running.Stage;

/**
 * A million listings on a thousand accounts on which both sides agree: passes over all of them cost no call, and one that
 * changes is found among them by the next one, so that the time until it has been carried over is more than a pass takes.
 */
record InSyncBench() implements Benchmark {

    private static final int LISTINGS = 1_000;
    private static final int ACCOUNTS = 1_000;
    private static final int TRIES = 10;
    private static final int IDLE_SECONDS = 30;
    private static final double MOST_SECONDS = 60;

    @Override
    public void run(Stage stage) throws Exception {
        var stand = Stand.open(stage, LISTINGS, Map.of("haravan", 0.0));
        stand.wantOn(List.of("haravan"));
        stand.worker("worker");
        stand.untilLive("haravan", 600);
        var shelves = stand.shelves();
        shelves.run("insert into channel_account select made.* from channel_account o, generate_series(2, " + ACCOUNTS
                + ") n, jsonb_populate_record(o, jsonb_build_object('id', md5('account ' || n)::uuid, 'shop_ref', null))"
                + " made where o.channel = 'haravan'");
        shelves.run("insert into channel_binding select made.* from channel_binding o, channel_account a,"
                + " jsonb_populate_record(o, jsonb_build_object('id', gen_random_uuid(), 'account_id', a.id)) made where a.id <>"
                + " o.account_id");
        shelves.run("vacuum analyze channel_binding");
        System.out.println("bench in-sync: " + shelves.ask("select count(*) from channel_binding") + " bindings");
        var before = stand.calls();
        var looked = looked(shelves);
        Thread.sleep(IDLE_SECONDS * 1_000L);
        var idle = stand.calls() - before;
        var passes = (looked(shelves) - looked) / ACCOUNTS;
        var slowest = 0.0;
        for (int i = 0; i < TRIES; i++) {
            slowest = Math.max(slowest, untilFound(stand, i));
        }
        System.out.printf(
                Locale.ROOT,
                "bench in-sync: %d calls in %d passes over all accounts, %d s together with what lies between them; a change"
                        + " among them was found and carried over after %.2f s at most; share of %.0f s: %.3f: %s%n",
                idle,
                passes,
                IDLE_SECONDS,
                slowest,
                MOST_SECONDS,
                slowest / MOST_SECONDS,
                idle == 0 && passes > 0 && slowest <= MOST_SECONDS ? "yes" : "no");
        BenchFailure.unless(idle == 0 && passes > 0 && slowest <= MOST_SECONDS, "a pass");
    }

    /** How often it was looked among the goods of an account for what is due. */
    private static long looked(Shelves shelves) throws Exception {
        return Long.parseLong(
                shelves.ask("select coalesce(sum(idx_scan), 0) from pg_stat_user_indexes where indexrelname ="
                                + " 'channel_binding_due'")
                        .get(0));
    }

    private static double untilFound(Stand stand, int number) throws Exception {
        var began = System.nanoTime();
        var id = stand.shelves()
                .ask("update channel_binding set generation = generation + 1, due_at = now(), phase = 'due'"
                        + " where id = (select id from channel_binding where account_id = '"
                        + stand.accounts().get("haravan") + "' order by id offset " + number + " limit 1) returning id")
                .get(0);
        while (stand.shelves()
                        .count("select count(*) from channel_binding where id = '" + id
                                + "' and phase = 'live' and done_generation = generation")
                == 0) {
            Thread.sleep(20);
        }
        return (System.nanoTime() - began) / 1e9;
    }
}
