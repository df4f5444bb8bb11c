package vn.nhan.marketplace.trial;

import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.nhan.marketplace.connector.Applied;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Connector;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.FaultException;
import vn.nhan.marketplace.connector.FormPayload;
import vn.nhan.marketplace.connector.Known;
import vn.nhan.marketplace.connector.Payload;
import vn.nhan.marketplace.connector.Remote;
import vn.nhan.marketplace.connector.Reply;
import vn.nhan.marketplace.connector.Session;
import vn.nhan.marketplace.connector.Step;
import vn.nhan.marketplace.engine.Wire;

/** A line to a simulator, and the simplest thing that brings a plan about over it. */
public final class Trial implements Session {

    private static final int MOST_STEPS = 40;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Connector connector;
    private final URI base;
    private final Clock clock;
    private final Map<String, String> settings;
    private final List<String> done = new ArrayList<>();
    private Credentials credentials;

    public Trial(Connector connector, URI base, Credentials credentials, Clock clock, Map<String, String> settings) {
        this.connector = connector;
        this.base = base;
        this.credentials = credentials;
        this.clock = clock;
        this.settings = settings;
    }

    /** Until nothing is left to do, or the marketplace must be waited for; fails with {@link FaultException}. */
    public Known bring(Desired want, Known start) {
        var have = start;
        for (var count = 0; count < MOST_STEPS; count++) {
            var steps = connector.plan(want, have);
            if (steps.isEmpty()) {
                return have;
            }
            var step = steps.get(0);
            done.add(step.getClass().getSimpleName());
            if (step instanceof Step.Await) {
                return have;
            }
            have = have.after(now(connector.apply(step, have, this)));
            if (step instanceof Step.Upsert) {
                have = have.after(Applied.handle(Known.SENT, Long.toString(want.generation())));
            }
        }
        throw new IllegalStateException("no end: " + done);
    }

    /** What is read back; the plan from there should be empty. */
    public Known look(Desired want, Known have) {
        return have.observed(now(connector.observe(want, have.remote().map(Remote::remoteId), this)));
    }

    /** Kinds of steps done since it was last asked. */
    public List<String> done() {
        var all = List.copyOf(done);
        done.clear();
        return all;
    }

    public Credentials credentials() {
        return credentials;
    }

    public <T> T now(Uni<T> uni) {
        return uni.await().indefinitely();
    }

    public Fault fault(Runnable work) {
        try {
            work.run();
        } catch (FaultException e) {
            return e.fault();
        }
        throw new AssertionError("no fault");
    }

    /** Once with a fresh token when the old one is over. */
    @Override
    public Uni<Reply> send(Call call) {
        return Uni.createFrom().item(() -> {
            var reply = sent(call);
            var fault = connector.classify(call, reply);
            if (fault.isPresent() && fault.get() instanceof Fault.AuthExpired) {
                refresh();
                reply = sent(call);
                fault = connector.classify(call, reply);
            }
            fault.ifPresent(found -> {
                throw new FaultException(found);
            });
            return reply;
        });
    }

    private void refresh() {
        var oauth = connector.oauth().orElseThrow();
        renew(oauth.refresh(credentials));
    }

    /** Sends the call of an exchange or a renewal, and goes on with what it brings. */
    public void renew(Call call) {
        var reply = sent(call);
        connector.classify(call, reply).ifPresent(found -> {
            throw new FaultException(found);
        });
        credentials = credentials.renewed(connector.oauth().orElseThrow().parse(reply, clock.instant()));
    }

    public Reply sent(Call call) {
        var signed = connector.sign(call, credentials, clock.instant(), "nonce-" + System.nanoTime());
        var query = FormPayload.encoded(signed.query());
        var request = HttpRequest.newBuilder(URI.create(base + signed.path() + (query.isEmpty() ? "" : "?" + query)))
                .method(
                        signed.method(),
                        HttpRequest.BodyPublishers.ofByteArray(signed.payload().bytes()));
        if (!signed.payload().mime().isEmpty()) {
            request.header("Content-Type", signed.payload().mime());
        }
        signed.headers().forEach(request::header);
        try {
            return reply(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new FaultException(new Fault.Unknown(Wire.CUT, ""));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Reply reply(HttpResponse<byte[]> response) {
        var headers = new HashMap<String, List<String>>();
        response.headers().map().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        var mime = Optional.ofNullable(headers.get("content-type"))
                .map(all -> all.get(0))
                .orElse("");
        return new Reply(response.statusCode(), headers, Payload.of(mime, response.body()));
    }

    @Override
    public Uni<byte[]> bytes(Desired.Picture picture) {
        return Uni.createFrom().item(Goods.bytes(picture));
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
