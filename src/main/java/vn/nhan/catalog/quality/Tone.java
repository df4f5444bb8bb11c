package vn.nhan.catalog.quality;

/** How a score looks: green, amber, red. */
final class Tone {

    private static final int GOOD = 80;
    private static final int FAIR = 50;

    private Tone() {}

    static String of(int score) {
        if (score >= GOOD) {
            return "ok";
        }
        return score >= FAIR ? "warn" : "bad";
    }
}
