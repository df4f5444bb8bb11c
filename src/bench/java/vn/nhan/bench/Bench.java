package vn.nhan.bench;

import java.util.Map;
import java.util.TreeMap;
import vn.nhan.running.Stage;

/** Runs the benchmark that is named; {@code mvn verify -Pbench -Dbench=<name>} calls it on the packaged platform. */
public final class Bench {

    private static final Map<String, Benchmark> KNOWN = new TreeMap<>(Map.ofEntries(
            Map.entry("address", new AddressBench()),
            Map.entry("business-search", new BusinessSearchBench()),
            Map.entry("import", new ImportBench()),
            Map.entry("login", new LoginBench()),
            Map.entry("in-sync", new InSyncBench()),
            Map.entry("pace", new PaceBench()),
            Map.entry("poison", new PoisonBench()),
            Map.entry("nemesis", new NemesisBench()),
            Map.entry("publish", new PublishBench()),
            Map.entry("matching", new MatchingBench()),
            Map.entry("scan", new ScanBench("scan", false)),
            Map.entry("scan-gzip", new ScanBench("scan-gzip", true)),
            Map.entry("storefront", new StorefrontBench()),
            Map.entry("search", new SearchBench())));

    private Bench() {}

    public static void main(String[] names) throws Exception {
        var name = names.length == 0 ? "" : names[0];
        var benchmark = KNOWN.get(name);
        if (benchmark == null) {
            var known = String.join(", ", KNOWN.keySet());
            System.err.printf("There is no benchmark \"%s\". There are: %s%n", name, known);
            System.exit(2);
            return;
        }
        System.exit(ran(benchmark) ? 0 : 1);
    }

    private static boolean ran(Benchmark benchmark) throws Exception {
        try (var stage = new Stage()) {
            // Also when somebody loses patience: no server may outlive the run.
            Runtime.getRuntime().addShutdownHook(new Thread(stage::close, "bench-stop"));
            benchmark.run(stage);
            return true;
        } catch (BenchFailure e) {
            System.err.println("bench: " + e.getMessage());
            return false;
        }
    }
}
