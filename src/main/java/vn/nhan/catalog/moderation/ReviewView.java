package vn.nhan.catalog.moderation;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.catalog.ChangeLine;
import vn.nhan.catalog.ListingDecision;
import vn.nhan.catalog.OfferedProduct;
import vn.nhan.catalog.TakeDownReason;
import vn.nhan.platform.measure.Grams;
import vn.nhan.platform.money.Dong;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.text.Prose;

/**
 * An offer on the moderator's desk.
 *
 * @param verifiedOn since when its seller is verified; null where nobody is
 * @param category its kind, from the top down; empty where none was chosen
 * @param facts what goods of that kind say of themselves
 * @param doubts sentences
 * @param licence what is known of the licence
 * @param changes since it was last decided about
 * @param queue from which it was taken
 */
record ReviewView(
        QueueLine line,
        OfferedProduct offered,
        @Nullable String verifiedOn,
        String category,
        List<Fact> facts,
        List<String> doubts,
        Licence licence,
        List<ChangeLine> changes,
        List<ListingDecision> history,
        Queue queue,
        @Nullable DoneNotice done,
        Locale reader) {

    /** @param text empty where it is missing, though it must be there */
    record Fact(String label, String text) {}

    /** @param told empty where it isn't */
    record Licence(boolean needed, String told) {

        public boolean isMissing() {
            return needed && told.isEmpty();
        }
    }

    /** A package and its price. */
    record Price(String name, String price) {}

    /** A decision as it is shown. */
    record Past(String verb, String by, String on, List<String> reasons, boolean reversed) {}

    /** For a list to choose from. */
    record Reason(String key, int digit, String sentence) {}

    public UUID getId() {
        return line.id();
    }

    public boolean isWaiting() {
        return line.status().equals("submitted") || line.status().equals("in-moderation");
    }

    public boolean isLive() {
        return line.status().equals("live");
    }

    public boolean isNeverSeen() {
        return history.isEmpty();
    }

    /** Whether its last decision can be taken back. */
    public boolean isReversible() {
        return !history.isEmpty()
                && !history.get(0).reversed()
                && !history.get(0).verb().equals("look")
                && !history.get(0).verb().equals("reverse")
                && history.get(0).to().key().equals(line.status());
    }

    public String getQuery() {
        return queue.query();
    }

    public String getDescription() {
        return offered.product().description() == null
                ? ""
                : Prose.html(offered.product().description());
    }

    public String getStory() {
        return offered.product().story() == null
                ? ""
                : Prose.html(offered.product().story());
    }

    public List<Price> getPrices() {
        return offered.variants().stream()
                .map(one -> new Price(
                        new Grams(one.netWeightGrams()).display()
                                + (one.packaging() == null ? "" : " · " + one.packaging()),
                        one.priceDong() == null ? "" : new Dong(one.priceDong()).display()))
                .toList();
    }

    public List<Reason> getReasons() {
        return java.util.Arrays.stream(TakeDownReason.values())
                .map(reason -> new Reason(reason.key(), reason.digit(), reason.sentence(reader)))
                .toList();
    }

    public List<Past> getPast() {
        return history.stream().map(this::past).toList();
    }

    private Past past(ListingDecision decision) {
        var reasons = new java.util.ArrayList<String>();
        if (decision.reasonCode() != null) {
            reasons.add(decision.reasonCode().sentence(reader));
        }
        if (decision.reason() != null) {
            reasons.add(decision.reason());
        }
        return new Past(
                decision.verb(),
                decision.decidedByName(),
                Dates.format(Dates.dayOf(decision.at())),
                reasons,
                decision.reversed());
    }
}
