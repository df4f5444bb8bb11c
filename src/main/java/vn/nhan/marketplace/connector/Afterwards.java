package vn.nhan.marketplace.connector;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import vn.nhan.marketplace.connector.Remote.Variant;

/** What is there after a step, as far as its answer tells without another look. */
public final class Afterwards {

    private Afterwards() {}

    public static Remote state(Remote before, Remote.State state) {
        return new Remote(
                before.remoteId(),
                state,
                List.of(),
                before.fields(),
                before.variants(),
                before.handles(),
                before.observedAt());
    }

    /** With these values of the fields instead of those there were. */
    public static Remote fields(Remote before, Map<String, String> written) {
        var fields = new TreeMap<>(before.fields());
        fields.putAll(written);
        return new Remote(
                before.remoteId(),
                before.state(),
                before.reasons(),
                fields,
                before.variants(),
                before.handles(),
                before.observedAt());
    }

    public static Remote price(Remote before, Step.SetPrice step) {
        return variants(
                before,
                found -> found.sku().equals(step.sku())
                        ? new Variant(found.remoteId(), found.sku(), OptionalLong.of(step.priceDong()), found.stock())
                        : found);
    }

    public static Remote stock(Remote before, Step.SetStock step) {
        return variants(
                before,
                found -> found.sku().equals(step.sku())
                        ? new Variant(
                                found.remoteId(), found.sku(), found.priceDong(), OptionalLong.of(step.quantity()))
                        : found);
    }

    private static Remote variants(Remote before, UnaryOperator<Variant> change) {
        return new Remote(
                before.remoteId(),
                before.state(),
                before.reasons(),
                before.fields(),
                before.variants().stream().map(change).toList(),
                before.handles(),
                before.observedAt());
    }
}
