package vn.nhan.marketplace.tiki;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import vn.nhan.marketplace.connector.Afterwards;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Known;
import vn.nhan.marketplace.connector.Remote;
import vn.nhan.marketplace.connector.StandardPlan;
import vn.nhan.marketplace.connector.Step;
import vn.nhan.marketplace.connector.StepKey;

/**
 * A request that was refused is never edited, another one is handed in. What is on sale while something is looked at keeps
 * its price and stock right, and packages that are not wanted any more go at once.
 */
record TikiPlan(Desired want, Known have, SortedMap<String, String> owned) {

    List<Step> steps() {
        var remote = have.remote().orElse(null);
        if (remote == null) {
            return standard(have);
        }
        var seen = withPictures(remote);
        var known = new Known(Optional.of(seen), have.handles());
        var steps = new ArrayList<Step>();
        if (!retired().isEmpty()) {
            steps.add(new Step.Upsert(
                    StepKey.of(want.listing(), want.generation(), "retire", retired()),
                    want,
                    Optional.of(remote.remoteId()),
                    new TreeSet<>(List.of(StandardPlan.VARIANTS))));
        }
        if (want.published() && isOnSale(seen) && isHeld(seen)) {
            var asLive = new Known(Optional.of(Afterwards.state(seen, Remote.State.LIVE)), have.handles());
            standard(asLive).stream()
                    .filter(step -> step instanceof Step.SetPrice || step instanceof Step.SetStock)
                    .forEach(steps::add);
        }
        standard(known).stream().map(this::anew).forEach(steps::add);
        return List.copyOf(steps);
    }

    private List<Step> standard(Known known) {
        return StandardPlan.of(want, known, owned, false);
    }

    /** What was last sent stands among the handles, for it can't be read back. */
    private Remote withPictures(Remote remote) {
        var sent = have.handles().get(TikiListing.PICTURES);
        return sent == null ? remote : Afterwards.fields(remote, Map.of(TikiListing.PICTURES, sent));
    }

    private static boolean isOnSale(Remote remote) {
        return "true".equals(remote.handles().get(TikiReader.ON_SALE));
    }

    private static boolean isHeld(Remote remote) {
        return remote.state() == Remote.State.IN_REVIEW || remote.state() == Remote.State.REJECTED;
    }

    /** A package that was there and isn't wanted now. */
    List<String> retired() {
        return retired(want, have);
    }

    static List<String> retired(Desired want, Known have) {
        return have.handles().entrySet().stream()
                .filter(one -> one.getKey().startsWith(TikiReader.handle(""))
                        && !one.getValue().isEmpty())
                .map(one -> one.getKey().substring(TikiReader.handle("").length()))
                .filter(sku -> want.variants().stream()
                        .noneMatch(variant -> variant.sku().equals(sku)))
                .sorted()
                .toList();
    }

    private Step anew(Step step) {
        return step instanceof Step.Upsert upsert
                        && upsert.remoteId()
                                .filter(id -> id.startsWith(TikiReader.REQUEST))
                                .isPresent()
                ? new Step.Upsert(upsert.key(), upsert.want(), Optional.empty(), upsert.fields())
                : step;
    }
}
