package vn.nhan.marketplace.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.nhan.marketplace.account.ChannelAccountRef;
import vn.nhan.marketplace.binding.DryRun;
import vn.nhan.marketplace.connector.Finding;
import vn.nhan.marketplace.connector.Remote;
import vn.nhan.marketplace.connector.Step;

/**
 * What would be done next, by what was last seen there; nothing is asked of the marketplace.
 *
 * @param published whether it shall be seen there
 * @param blocked whether a finding keeps all but stock from being sent
 */
record PreviewView(
        boolean published, boolean blocked, List<Finding> findings, List<Planned> steps, List<PlannedCall> calls) {

    static final PreviewView NOTHING = new PreviewView(false, false, List.of(), List.of(), List.of());

    /**
     * A step.
     *
     * @param kind a key of {@link StepKind}
     * @param sku of the package that it is about, or null
     */
    record Planned(String kind, @Nullable String sku, List<Change> changes) {}

    /**
     * What a step changes.
     *
     * @param field as the connector calls it
     * @param before null where nothing is known to be there
     */
    record Change(
            String field, @Nullable String before, @Nullable String after) {}

    static PreviewView of(DryRun.Outlook outlook, ChannelAccountRef account) {
        return new PreviewView(
                outlook.want().published(),
                outlook.findings().stream().anyMatch(Finding::blocks),
                outlook.findings(),
                outlook.steps().stream().map(step -> planned(step, outlook)).toList(),
                outlook.calls().stream()
                        .map(begun -> PlannedCall.of(begun, account))
                        .toList());
    }

    private static Planned planned(Step step, DryRun.Outlook outlook) {
        var kind = StepKind.of(step).key();
        if (step instanceof Step.Upsert upsert) {
            return new Planned(kind, null, changes(upsert, outlook));
        }
        if (step instanceof Step.SetPrice price) {
            var before = number(outlook, price.sku(), Remote.Variant::priceDong);
            return new Planned(
                    kind, price.sku(), List.of(new Change("price", before, Long.toString(price.priceDong()))));
        }
        if (step instanceof Step.SetStock stock) {
            var before = number(outlook, stock.sku(), Remote.Variant::stock);
            return new Planned(
                    kind, stock.sku(), List.of(new Change("stock", before, Long.toString(stock.quantity()))));
        }
        return new Planned(kind, null, List.of());
    }

    private static List<Change> changes(Step.Upsert upsert, DryRun.Outlook outlook) {
        var there = outlook.have().remote().map(Remote::fields);
        var changes = new ArrayList<Change>();
        for (var field : upsert.fields()) {
            changes.add(new Change(
                    field,
                    there.map(fields -> fields.get(field)).orElse(null),
                    outlook.written().get(field)));
        }
        return List.copyOf(changes);
    }

    private static @Nullable String number(
            DryRun.Outlook outlook, String sku, Function<Remote.Variant, OptionalLong> which) {
        return outlook.have()
                .remote()
                .flatMap(remote -> remote.variant(sku))
                .flatMap(variant -> {
                    var found = which.apply(variant);
                    return found.isPresent() ? Optional.of(Long.toString(found.getAsLong())) : Optional.empty();
                })
                .orElse(null);
    }
}
