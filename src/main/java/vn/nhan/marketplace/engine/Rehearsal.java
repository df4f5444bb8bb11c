package vn.nhan.marketplace.engine;

import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Connector;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Known;
import vn.nhan.marketplace.connector.Payload;
import vn.nhan.marketplace.connector.Remote;
import vn.nhan.marketplace.connector.Reply;
import vn.nhan.marketplace.connector.Session;
import vn.nhan.marketplace.connector.Step;

/**
 * A pass in which nothing is sent: the calls that it would begin with, step by step, as far as they are known before
 * anybody has answered. No credentials are opened for it, so none can come out.
 */
public final class Rehearsal {

    /** Stands for what the answer to an earlier call will bring, such as the id of a picture. */
    public static final String ANSWERED = "‹…›";

    private static final Reply NOTHING = new Reply(200, Map.of(), Payload.json("{}"));

    private final Connector connector;
    private final Map<String, String> ids;
    private final Map<String, String> settings;
    private final Clock clock;

    /** @param ids of the application and the account that are no secret */
    public Rehearsal(Connector connector, Map<String, String> ids, Map<String, String> settings, Clock clock) {
        this.connector = connector;
        this.ids = ids;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What one step begins with.
     *
     * @param step empty where the pass looks at what is there
     * @param call empty where even the first one hangs on an answer, or the step sends none
     * @param goesOn whether more follow, which hang on what the marketplace answers
     */
    public record Begun(Optional<Step> step, Optional<Redacted> call, boolean goesOn) {}

    /** In their order. A pass that begins with a look plans anew after it. */
    public List<Begun> of(Desired want, Progress progress, List<Step> steps) {
        var id = progress.known().remote().map(Remote::remoteId);
        var begun = new ArrayList<Begun>();
        var looked = Pass.beginsWithLook(progress, want);
        if (looked) {
            begun.add(look(want, id));
        }
        var known = progress.known();
        for (var step : steps) {
            if (!looked && Pass.looksBefore(step, progress)) {
                begun.add(look(want, id));
                looked = true;
            }
            if (!(step instanceof Step.Await)) {
                begun.add(begun(step, known));
                known = after(step, known);
            }
        }
        if (!steps.isEmpty() && id.isPresent()) {
            begun.add(look(want, id));
        }
        return List.copyOf(begun);
    }

    private Begun look(Desired want, Optional<String> id) {
        var line = new Silent();
        return line.heard(Optional.empty(), () -> connector.observe(want, id, line));
    }

    private Begun begun(Step step, Known known) {
        var line = new Silent();
        return line.heard(Optional.of(step), () -> connector.apply(step, known, line));
    }

    private static Known after(Step step, Known known) {
        if (!(step instanceof Step.PutImage image)) {
            return known;
        }
        var handles = new HashMap<>(known.handles());
        handles.put(Known.imageHandle(image.picture().sha256()), ANSWERED);
        return new Known(known.remote(), Map.copyOf(handles));
    }

    private interface Work {

        Uni<?> begin();
    }

    /** Takes down the first call and answers it with nothing; what is sent after that answer is not known. */
    private final class Silent implements Session {

        private @Nullable Redacted first;
        private final AtomicBoolean another = new AtomicBoolean();

        Begun heard(Optional<Step> step, Work work) {
            var ended = new AtomicBoolean();
            try {
                var unused = work.begin().subscribe().with(done -> ended.set(true), failure -> {});
            } catch (RuntimeException e) {
                // It could not even begin with what is known.
                return new Begun(step, Optional.ofNullable(first), true);
            }
            return new Begun(step, Optional.ofNullable(first), another.get() || !ended.get());
        }

        @Override
        public Uni<Reply> send(Call call) {
            if (first != null) {
                another.set(true);
                return Uni.createFrom().failure(new IllegalStateException("nobody has answered"));
            }
            var masked = new Credentials(
                    new Masked(Map.of()), new Masked(ids), Optional.empty(), Optional.empty(), Optional.empty());
            first = Redacted.of(call, connector.sign(call, masked, clock.instant(), Redacted.HIDDEN), ids.values());
            return Uni.createFrom().item(NOTHING);
        }

        /** As many as there are; which ones they are is not shown. */
        @Override
        public Uni<byte[]> bytes(Desired.Picture picture) {
            return Uni.createFrom().item(() -> new byte[Math.toIntExact(picture.bytes())]);
        }

        @Override
        public Clock clock() {
            return clock;
        }

        @Override
        public Map<String, String> settings() {
            return settings;
        }
    }

    /** Has a value for every name, which tells nothing. */
    private static final class Masked extends AbstractMap<String, String> {

        private final Map<String, String> known;

        Masked(Map<String, String> known) {
            this.known = known;
        }

        @Override
        public String get(Object name) {
            return known.getOrDefault(name, Redacted.HIDDEN);
        }

        @Override
        public boolean containsKey(Object name) {
            return true;
        }

        @Override
        public Set<Entry<String, String>> entrySet() {
            return known.entrySet();
        }
    }
}
