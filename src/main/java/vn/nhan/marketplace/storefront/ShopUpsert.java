package vn.nhan.marketplace.storefront;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.nhan.marketplace.connector.Applied;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Known;
import vn.nhan.marketplace.connector.Remote;
import vn.nhan.marketplace.connector.Session;
import vn.nhan.marketplace.connector.StandardPlan;
import vn.nhan.marketplace.connector.Step;
import vn.nhan.marketplace.connector.Taken;

/** Writes what a listing says, which packages there are, and its pictures; then reads it as a whole. */
final class ShopUpsert {

    private static final List<String> OWN_WAYS =
            List.of(ShopGoods.TITLE, ShopGoods.DESCRIPTION, ShopGoods.BRAND, ShopGoods.OPTIONS);

    private final Desired want;
    private final Step.Upsert step;
    private final Known have;
    private final Session session;
    private final ShopCalls calls;
    private final ShopGoods goods;

    ShopUpsert(Step.Upsert step, Known have, Dialect.Words words, Session session) {
        this.want = step.want();
        this.step = step;
        this.have = have;
        this.session = session;
        this.calls = new ShopCalls(words);
        this.goods = new ShopGoods(want, words);
    }

    Uni<Applied> apply() {
        return step.remoteId().map(this::change).orElseGet(this::create);
    }

    /** The pictures are the next pass's: what is there is kept first, or else a loss between would make it twice. */
    private Uni<Applied> create() {
        return session.send(calls.post("products", ShopCalls.under(ShopCalls.PRODUCT, goods.whole())))
                .map(reply -> applied(ShopCalls.body(reply).path(ShopCalls.PRODUCT)));
    }

    private Uni<Applied> change(String id) {
        var before = have.remote().orElseThrow();
        var product = goods.fields(step.fields());
        var work = product.isEmpty()
                ? Uni.createFrom().voidItem()
                : send(calls.put("products/" + id, ShopCalls.under(ShopCalls.PRODUCT, product)));
        if (step.fields().contains(ShopGoods.OPTIONS) || step.fields().contains(StandardPlan.VARIANTS)) {
            work = packages(work, id, before);
        }
        if (step.fields().contains(ShopGoods.PICTURES)) {
            work = work.chain(() -> new ShopPictures(want, id, calls, session).arrange(before.handles()));
        }
        return work.chain(() -> session.send(calls.get("products/" + id)))
                .map(reply -> applied(ShopCalls.body(reply).path(ShopCalls.PRODUCT)));
    }

    /** New ones before old ones go: a product has one at least. */
    private Uni<Void> packages(Uni<Void> before, String id, Remote remote) {
        var work = before;
        var known = new HashMap<String, String>();
        remote.variants().forEach(variant -> known.put(variant.sku(), variant.remoteId()));
        for (var variant : want.variants()) {
            var there = known.remove(variant.sku());
            var call = there == null ? added(id, variant) : renamed(there, variant);
            work = work.chain(() -> send(call));
        }
        for (var gone : Map.copyOf(known).values()) {
            work = work.chain(() -> send(calls.delete("products/" + id + "/variants/" + gone)));
        }
        return work;
    }

    private Call added(String id, Desired.Variant variant) {
        return calls.post("products/" + id + "/variants", ShopCalls.under(ShopCalls.VARIANT, goods.variant(variant)));
    }

    private Call renamed(String id, Desired.Variant variant) {
        var options = goods.options(variant).put("id", Long.parseLong(id));
        return calls.put("variants/" + id, ShopCalls.under(ShopCalls.VARIANT, options));
    }

    private Applied applied(JsonNode product) {
        var remote =
                new ShopReading(product, calls.words()).remote(session.clock().instant());
        return Taken.over(ShopGoods.owned(want), remote, OWN_WAYS);
    }

    private Uni<Void> send(Call call) {
        return session.send(call).replaceWithVoid();
    }
}
