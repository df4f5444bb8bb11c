package vn.nhan.marketplace.tiktok;

import java.util.ArrayList;
import java.util.List;
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
 * TikTok takes a price or a quantity by itself only of what is on sale: of what is not, they go with an edit. And what is on
 * sale while an edit of it is looked at, or after the edit was refused, must not be oversold, and can be taken off.
 */
record TikTokPlan(Desired want, Known have, SortedMap<String, String> owned) {

    List<Step> steps() {
        var remote = have.remote().orElse(null);
        if (remote == null) {
            return StandardPlan.of(want, have, owned, true);
        }
        if (!want.published()) {
            return isOnSale(remote) && remote.state() == Remote.State.REJECTED
                    ? StandardPlan.of(want, asLive(remote), owned, true)
                    : StandardPlan.of(want, have, owned, true);
        }
        return switch (remote.state()) {
            case IN_REVIEW, REJECTED ->
                isOnSale(remote) ? amountsFirst(remote) : StandardPlan.of(want, have, owned, true);
            case UNLISTED, DRAFT -> amountsWithin(StandardPlan.of(want, have, owned, true), remote);
            default -> StandardPlan.of(want, have, owned, true);
        };
    }

    private static boolean isOnSale(Remote remote) {
        return "true".equals(remote.handles().get(TikTokReader.ON_SALE));
    }

    private List<Step> amountsFirst(Remote remote) {
        var steps = new ArrayList<Step>();
        StandardPlan.of(want, asLive(remote), owned, true).stream()
                .filter(TikTokPlan::isAmount)
                .forEach(steps::add);
        steps.addAll(StandardPlan.of(want, have, owned, true));
        return List.copyOf(steps);
    }

    private Known asLive(Remote remote) {
        return new Known(Optional.of(Afterwards.state(remote, Remote.State.LIVE)), have.handles());
    }

    private List<Step> amountsWithin(List<Step> steps, Remote remote) {
        if (steps.stream().noneMatch(TikTokPlan::isAmount)) {
            return steps;
        }
        var rest =
                new ArrayList<>(steps.stream().filter(step -> !isAmount(step)).toList());
        if (rest.stream().noneMatch(Step.Upsert.class::isInstance)) {
            var key = StepKey.of(want.listing(), want.generation(), "amounts", want.variants());
            rest.add(
                    0,
                    new Step.Upsert(
                            key, want, Optional.of(remote.remoteId()), new TreeSet<>(List.of(StandardPlan.VARIANTS))));
        }
        return List.copyOf(rest);
    }

    private static boolean isAmount(Step step) {
        return step instanceof Step.SetPrice || step instanceof Step.SetStock;
    }
}
