package vn.nhan.marketplace.connector;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Another connector, and the same in everything that whoever extends this doesn't do otherwise. */
public abstract class ForwardingConnector implements Connector {

    private final Connector real;

    protected ForwardingConnector(Connector real) {
        this.real = real;
    }

    @Override
    public Descriptor descriptor() {
        return real.descriptor();
    }

    @Override
    public Call sign(Call call, Credentials credentials, Instant now, String nonce) {
        return real.sign(call, credentials, now, nonce);
    }

    @Override
    public Optional<Fault> classify(Call call, Reply reply) {
        return real.classify(call, reply);
    }

    @Override
    public List<Finding> check(Desired want, Optional<CategoryRules> rules) {
        return real.check(want, rules);
    }

    @Override
    public SortedMap<String, String> owned(Desired want, Known have) {
        return real.owned(want, have);
    }

    @Override
    public List<Step> plan(Desired want, Known have) {
        return real.plan(want, have);
    }

    @Override
    public HookVerdict verify(Hook hook, Credentials credentials) {
        return real.verify(hook, credentials);
    }

    @Override
    public Uni<Applied> apply(Step step, Known have, Session session) {
        return real.apply(step, have, session);
    }

    @Override
    public Uni<Optional<Remote>> observe(Desired want, Optional<String> remoteId, Session session) {
        return real.observe(want, remoteId, session);
    }

    @Override
    public Uni<OrderPage> orders(OrderWindow window, Session session) {
        return real.orders(window, session);
    }

    @Override
    public Uni<Optional<CategoryRules>> rules(String category, Session session) {
        return real.rules(category, session);
    }

    @Override
    public Uni<List<RemoteCategory>> categories(Session session) {
        return real.categories(session);
    }

    @Override
    public Uni<Map<String, String>> introduction(Session session) {
        return real.introduction(session);
    }

    @Override
    public Optional<OAuth> oauth() {
        return real.oauth();
    }
}
