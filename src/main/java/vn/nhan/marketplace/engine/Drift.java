package vn.nhan.marketplace.engine;

import java.util.Map;
import java.util.TreeMap;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Remote;
import vn.nhan.marketplace.connector.StandardPlan;

/** Tells what people changed at the marketplace since both sides agreed, as long as nothing changed here. */
final class Drift {

    private final Desired want;
    private final DriftPolicy policy;

    Drift(Desired want, DriftPolicy policy) {
        this.want = want;
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
        var agreed = progress.agreed()
                .filter(last -> last.generation() == want.generation())
                .orElse(null);
        if (remote == null || agreed == null || !isOpenToPeople(remote.state())) {
            return new Found(asked, adopted);
        }
        var now = Progress.fields(remote);
        agreed.fields().forEach((field, ours) -> {
            var theirs = now.get(field);
            if (theirs != null && !theirs.equals(ours)) {
                switch (policy.of(field)) {
                    case ASK -> asked.put(field, new Difference(ours, theirs));
                    case ADOPT -> adopted.put(field, new Difference(ours, theirs));
                    case OVERWRITE -> {}
                }
            }
        });
        return new Found(asked, adopted);
    }

    private static boolean isOpenToPeople(Remote.State state) {
        return state == Remote.State.LIVE || state == Remote.State.UNLISTED || state == Remote.State.DRAFT;
    }
}
