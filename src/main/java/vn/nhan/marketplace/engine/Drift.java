package vn.nhan.marketplace.engine;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Known;
import vn.nhan.marketplace.connector.Remote;
import vn.nhan.marketplace.connector.StandardPlan;

/**
 * Tells what people changed at the marketplace since both sides agreed, field by field: a field that changed here since then
 * is decided by that, and says nothing of the others.
 */
final class Drift {

    private final SortedMap<String, String> ours;
    private final DriftPolicy policy;

    /** @param owned what the connector writes of what is wanted, as it compares it */
    Drift(Desired want, SortedMap<String, String> owned, DriftPolicy policy) {
        this.ours = new TreeMap<>(owned);
        want.variants().forEach(variant -> ours.put(Progress.price(variant.sku()), Long.toString(variant.priceDong())));
        if (want.published()) {
            ours.put(Progress.STATE, Remote.State.LIVE.name());
        }
        this.policy = policy;
    }

    /**
     * @param asked what a person has to decide
     * @param adopted what is left as it was found
     */
    record Found(Map<String, Difference> asked, Map<String, Difference> adopted) {

        Progress adopting(Progress progress) {
            var after = progress;
            for (var one : adopted.entrySet()) {
                after = after.with(
                        StandardPlan.kept(one.getKey()),
                        StandardPlan.pair(one.getValue().ours(), one.getValue().theirs()));
            }
            return after;
        }
    }

    /** Of a listing that was just read. What the marketplace itself took down or looks at is no drift. */
    Found of(Progress progress) {
        var asked = new TreeMap<String, Difference>();
        var adopted = new TreeMap<String, Difference>();
        var remote = progress.known().remote().orElse(null);
        var agreed = progress.agreed().orElse(null);
        if (remote == null || agreed == null || !isOpenToPeople(remote.state())) {
            return new Found(asked, adopted);
        }
        var now = Progress.fields(remote);
        agreed.fields().forEach((field, then) -> {
            var theirs = now.get(field);
            if (theirs != null && !theirs.equals(then) && isUnchangedHere(field, then, progress.known())) {
                var difference = new Difference(ours.getOrDefault(field, then), theirs);
                switch (policy.of(field)) {
                    case ASK -> asked.put(field, difference);
                    case ADOPT -> adopted.put(field, difference);
                    case OVERWRITE -> {}
                }
            }
        });
        return new Found(asked, adopted);
    }

    /** What agreed then was either ours, or what stood in its place with our leave. */
    private boolean isUnchangedHere(String field, String then, Known known) {
        var wanted = ours.get(field);
        if (wanted == null) {
            return field.equals(Progress.STATE) && !then.equals(Remote.State.LIVE.name());
        }
        return wanted.equals(then) || StandardPlan.isKept(known, field, wanted, then);
    }

    private static boolean isOpenToPeople(Remote.State state) {
        return state == Remote.State.LIVE || state == Remote.State.UNLISTED || state == Remote.State.DRAFT;
    }
}
