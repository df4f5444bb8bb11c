package vn.nhan.bench;

import java.util.Map;
import java.util.TreeMap;

/** Runs the benchmark that is named; {@code mvn verify -Pbench -Dbench=<name>} calls it on the packaged platform. */
public final class Bench {

    private static final Map<String, Benchmark> KNOWN = new TreeMap<>(Map.of(
            "address", new AddressBench(),
            "business-search", new BusinessSearchBench(),
            "import", new ImportBench(),
            "login", new LoginBench(),
            "matching", new MatchingBench(),
            "scan", new ScanBench("scan", false),
            "scan-gzip", new ScanBench("scan-gzip", true),
            "storefront", new StorefrontBench(),
            "search", new SearchBench()));

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
