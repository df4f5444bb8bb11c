package vn.nhan.marketplace.account;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;
import vn.nhan.marketplace.connector.Connector;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.text.Dates;

/** Accounts as pages show them. */
final class AccountSheet {

    private AccountSheet() {}

    /**
     * @param state {@code connecting}, {@code active}, {@code parked} or {@code left}
     * @param until the day on which the consent ends; null where it doesn't
     * @param soon whether that is within 30 days
     */
    record Line(
            String id,
            String marketplace,
            String name,
            String state,
            @Nullable String until,
            long days,
            boolean soon,
            boolean signIn,
            String hookAddress,
            int stockBuffer) {

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

    /** @param keys names of what the seller copies out of the marketplace */
    record NewSheet(
            BusinessRef business,
            String channel,
            String marketplace,
            boolean ownAddress,
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
                view.name(),
                view.status().name().toLowerCase(Locale.ROOT),
                ends == null ? null : Dates.format(Dates.dayOf(ends)),
                days,
                ends != null && days <= 30,
                view.signIn(),
                view.hookAddress(),
                view.stockBuffer());
    }

    static List<Choice> marketplaces(List<Connector> all) {
        return all.stream()
                .map(connector -> new Choice(
                        connector.descriptor().id(), connector.descriptor().displayName()))
                .toList();
    }

    /** Labels are the marketplace's own words for them, as in its own pages: capitals between blanks. */
    static List<Key> keys(Connector connector) {
        return connector.descriptor().secrets().stream()
                .map(name -> new Key("keys." + name, label(name)))
                .toList();
    }

    private static String label(String name) {
        var words = name.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
