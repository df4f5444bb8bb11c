package vn.nhan.marketplace.playground;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import vn.nhan.marketplace.connector.Applied;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.CategoryRules;
import vn.nhan.marketplace.connector.Connector;
import vn.nhan.marketplace.connector.Credentials;
import vn.nhan.marketplace.connector.Descriptor;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.Finding;
import vn.nhan.marketplace.connector.Hook;
import vn.nhan.marketplace.connector.HookVerdict;
import vn.nhan.marketplace.connector.Known;
import vn.nhan.marketplace.connector.OAuth;
import vn.nhan.marketplace.connector.OrderPage;
import vn.nhan.marketplace.connector.OrderWindow;
import vn.nhan.marketplace.connector.Remote;
import vn.nhan.marketplace.connector.RemoteCategory;
import vn.nhan.marketplace.connector.Reply;
import vn.nhan.marketplace.connector.Session;
import vn.nhan.marketplace.connector.Step;

/** A connector whose marketplace is only played: the same in everything but its name. */
record Played(Connector real, String mark) implements Connector {

    @Override
    public Descriptor descriptor() {
        var all = real.descriptor();
        return new Descriptor(
                all.id(),
                all.displayName() + " " + mark,
                all.capabilities(),
                all.limits(),
                all.clockSkewMax(),
                all.hosts(),
                all.api(),
                all.signIn(),
                all.secrets());
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
