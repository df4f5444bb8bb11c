package vn.nhan.marketplace.engine;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.nhan.marketplace.connector.Applied;
import vn.nhan.marketplace.connector.Known;
import vn.nhan.marketplace.connector.Remote;
import vn.nhan.marketplace.connector.StandardPlan;
import vn.nhan.marketplace.connector.Step;

/**
 * All that the engine keeps of a listing on an account, whole after every step.
 *
 * @param unsure whether a create may have happened that nobody saw the answer of: looked at before all else
 * @param attempts failures in a row that count
 * @param agreed what was there when both sides last agreed, and at which generation; empty before
 * @param drift what somebody changed there and waits for a decision
 */
public record Progress(
        Phase phase,
        Known known,
        boolean unsure,
        int attempts,
        Moments moments,
        Optional<Agreed> agreed,
        Optional<Trouble> trouble,
        Map<String, Difference> drift) {

    /** The field that says whether it is seen, by the name of a {@link Remote.State}. */
    static final String STATE = "state";

    public static final Progress NEW = new Progress(
            Phase.DUE, Known.NOTHING, false, 0, Moments.NONE, Optional.empty(), Optional.empty(), Map.of());

    /**
     * @param readAt when it was last read back
     * @param writtenAt when something was last written
     * @param nextAt when it is looked at again; empty when only somebody or a change brings it on
     */
    public record Moments(Optional<Instant> readAt, Optional<Instant> writtenAt, Optional<Instant> nextAt) {

        static final Moments NONE = new Moments(Optional.empty(), Optional.empty(), Optional.empty());

        boolean isReadSinceWritten() {
            return readAt.isPresent()
                    && (writtenAt.isEmpty() || !writtenAt.get().isAfter(readAt.get()));
        }
    }

    /** @param fields what was there, with {@link #price} and {@link #STATE}; none where nothing was there */
    public record Agreed(long generation, SortedMap<String, String> fields) {

        private Agreed without(Step step) {
            var left = new TreeMap<>(fields);
            if (step instanceof Step.Upsert upsert) {
                left.keySet().removeAll(upsert.fields());
                // Many marketplaces take what was edited out of sight for a while.
                left.remove(STATE);
            } else if (step instanceof Step.SetPrice price) {
                left.remove(price(price.sku()));
            } else if (step instanceof Step.Publish || step instanceof Step.Unlist) {
                left.remove(STATE);
            }
            return new Agreed(generation, left);
        }
    }

    /** The field of a package's price. */
    static String price(String sku) {
        return "price:" + sku;
    }

    /** What a step of ours is about to write is agreed no longer: what is found there from now on may be ours. */
    Progress writing(Step step) {
        return new Progress(
                phase, known, unsure, attempts, moments, agreed.map(last -> last.without(step)), trouble, drift);
    }

    /** Whether both sides agreed that something is there, and nothing of that was taken back. */
    boolean wasAgreedToBeThere() {
        return agreed.filter(last -> !last.fields().isEmpty()).isPresent();
    }

    Progress read(Optional<Remote> found, Instant now) {
        return new Progress(
                phase,
                known.observed(found),
                false,
                attempts,
                new Moments(Optional.of(now), moments.writtenAt(), Optional.empty()),
                agreed,
                trouble,
                drift);
    }

    /** Something is made just now, and nobody may ever hear whether it was. */
    Progress doubted(Instant now) {
        return new Progress(
                phase,
                known,
                true,
                attempts,
                new Moments(moments.readAt(), Optional.of(now), moments.nextAt()),
                agreed,
                trouble,
                drift);
    }

    /** Something was sent, and may be done or not: what was read before tells nothing any more. */
    Progress sent(Instant now) {
        return new Progress(
                phase,
                known,
                unsure,
                attempts,
                new Moments(Optional.empty(), Optional.of(now), moments.nextAt()),
                agreed,
                trouble,
                drift);
    }

    Progress done(Applied applied, Instant now) {
        return new Progress(
                phase,
                known.after(applied),
                false,
                attempts,
                // Not even a look in the same instant tells what came of it.
                new Moments(Optional.empty(), Optional.of(now), Optional.empty()),
                agreed,
                trouble,
                drift);
    }

    Progress with(String handle, String value) {
        return new Progress(
                phase, known.after(Applied.handle(handle, value)), unsure, attempts, moments, agreed, trouble, drift);
    }

    /** Both sides agree. */
    Progress settled(Phase reached, long generation) {
        return new Progress(
                reached,
                known.without(Known.UNSEEN),
                false,
                0,
                moments,
                Optional.of(new Agreed(
                        generation, known.remote().map(Progress::fields).orElseGet(TreeMap::new))),
                Optional.empty(),
                Map.of());
    }

    /** Nothing more is done until then, or until somebody brings it on. */
    Progress waiting(Phase in, Optional<Instant> until, Optional<Trouble> why) {
        return new Progress(
                in,
                known,
                unsure,
                attempts,
                new Moments(moments.readAt(), moments.writtenAt(), until),
                agreed,
                why,
                drift);
    }

    Progress attempted(int times) {
        return new Progress(phase, known, unsure, times, moments, agreed, trouble, drift);
    }

    Progress drifted(Map<String, Difference> differences) {
        return new Progress(
                Phase.DRIFTED,
                known,
                unsure,
                attempts,
                moments,
                agreed,
                Optional.of(Trouble.drift()),
                Map.copyOf(differences));
    }

    /** Whatever somebody changed there, ours is written again. */
    public Progress forgettingAgreement() {
        return new Progress(Phase.DUE, known, unsure, 0, moments, Optional.empty(), silence(), Map.of());
    }

    /** What somebody changed there counts as agreed, until ours changes. */
    public Progress adoptingDrift() {
        var adopted = this;
        for (var one : drift.entrySet()) {
            adopted = adopted.with(
                    StandardPlan.kept(one.getKey()),
                    StandardPlan.pair(one.getValue().ours(), one.getValue().theirs()));
        }
        return new Progress(Phase.DUE, adopted.known, unsure, 0, moments, Optional.empty(), silence(), Map.of());
    }

    /** Whatever people decide, what was sent and not answered may still be under way. */
    private Optional<Trouble> silence() {
        return trouble.filter(Trouble::tellsOfSilence);
    }

    /** All that people can change by hand at a marketplace, but stock. */
    static SortedMap<String, String> fields(Remote remote) {
        var all = new TreeMap<>(remote.fields());
        remote.variants()
                .forEach(variant ->
                        variant.priceDong().ifPresent(price -> all.put(price(variant.sku()), Long.toString(price))));
        all.put(STATE, remote.state().name());
        return all;
    }
}
