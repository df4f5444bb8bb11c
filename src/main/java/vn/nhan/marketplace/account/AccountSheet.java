package vn.nhan.marketplace.account;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;
import vn.nhan.marketplace.connector.Descriptor;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.text.Dates;

/** Accounts as pages show them. */
final class AccountSheet {

    private AccountSheet() {}

    /**
     * @param state {@code connecting}, {@code active}, {@code parked} or {@code left}
     * @param page where buyers see a shop that people fill by hand; null for all others
     * @param until the day on which the consent ends; null where it doesn't
     * @param silentUntil when a marketplace that doesn't answer is tried again, or null
     * @param soon whether that is within 30 days
     */
    record Line(
            String id,
            String marketplace,
            String way,
            String name,
            String state,
            @Nullable String until,
            long days,
            boolean soon,
            boolean signIn,
            String hookAddress,
            @Nullable String page,
            int stockBuffer,
            @Nullable String silentUntil) {

        /** Whether something is called there. */
        public boolean isCalled() {
            return way.equals("api");
        }

        public boolean isFed() {
            return way.equals("feed");
        }

        public boolean isParked() {
            return state.equals("parked");
        }

        public boolean isActive() {
            return state.equals("active");
        }

        public boolean isConnecting() {
            return state.equals("connecting");
        }

        public boolean isOver() {
            return state.equals("left");
        }
    }

    /** A marketplace that is only played here, and its own pages. */
    record Played(String marketplace, String href) {}

    /**
     * @param played on a laptop alone
     * @param closed whether those that are played don't answer
     */
    record ListSheet(
            BusinessRef business, List<Line> accounts, List<Choice> marketplaces, List<Played> played, boolean closed) {

        public boolean isVerified() {
            return business.verifiedAt() != null;
        }
    }

    /**
     * @param floor whether the seller says what the marketplace is called
     * @param keys names of what the seller copies out of the marketplace
     */
    record NewSheet(
            BusinessRef business,
            String channel,
            String marketplace,
            String way,
            boolean ownAddress,
            boolean floor,
            boolean signIn,
            List<Key> keys) {}

    record Key(String field, String label) {}

    record ShowSheet(
            Line account,
            List<Key> keys,
            List<Choice> policies,
            @Nullable String outcome) {}

    static Line line(ChannelAccountView view) {
        var ends = view.consentExpires();
        long days = view.consentDays() == null ? 0 : view.consentDays();
        return new Line(
                view.id().toString(),
                view.marketplace(),
                view.way(),
                view.name(),
                view.status().name().toLowerCase(Locale.ROOT),
                ends == null ? null : Dates.format(Dates.dayOf(ends)),
                days,
                ends != null && days <= 30,
                view.signIn(),
                view.hookAddress(),
                view.way().equals("hand") ? view.address() : null,
                view.stockBuffer(),
                view.silentUntil() == null ? null : Dates.format(view.silentUntil()));
    }

    static List<Choice> marketplaces(List<Descriptor> all) {
        return all.stream()
                .map(marketplace -> new Choice(marketplace.id(), marketplace.displayName()))
                .toList();
    }

    /** Labels are the marketplace's own words for them, as in its own pages: capitals between blanks. */
    static List<Key> keys(Descriptor descriptor) {
        return descriptor.secrets().stream()
                .map(name -> new Key("keys." + name, label(name)))
                .toList();
    }

    private static String label(String name) {
        var words = name.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
