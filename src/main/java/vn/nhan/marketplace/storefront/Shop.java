package vn.nhan.marketplace.storefront;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;
import vn.nhan.marketplace.connector.Afterwards;
import vn.nhan.marketplace.connector.Applied;
import vn.nhan.marketplace.connector.Call;
import vn.nhan.marketplace.connector.Checks;
import vn.nhan.marketplace.connector.Desired;
import vn.nhan.marketplace.connector.Fault;
import vn.nhan.marketplace.connector.FaultException;
import vn.nhan.marketplace.connector.Finding;
import vn.nhan.marketplace.connector.Json;
import vn.nhan.marketplace.connector.Known;
import vn.nhan.marketplace.connector.Remote;
import vn.nhan.marketplace.connector.Session;
import vn.nhan.marketplace.connector.Step;

/** What a connector to such a shop does, in its dialect. */
public final class Shop {

    /** Among an account's settings: the place whose stock is written; the shop's first where none is set. */
    public static final String PLACE = "warehouse";

    private static final int TITLE_MAX = 255;
    private static final int DESCRIPTION_MAX = 60_000;
    private static final int PICTURES_MAX = 250;
    private static final int VARIANTS_MAX = 100;
    private static final int OPTIONS_MAX = 3;
    private static final long PRICE_MAX = 100_000_000_000L;
    private static final long STOCK_MAX = 1_000_000_000;

    private final Dialect dialect;
    private final ShopCalls calls;

    public Shop(Dialect dialect) {
        this.dialect = dialect;
        this.calls = new ShopCalls(dialect.words());
    }

    /** The id under which the shop counts a package, where that has one of its own. */
    public static Optional<String> countedAt(Remote remote, String sku) {
        return Optional.ofNullable(remote.handles().get(ShopReading.COUNTED_AT + sku));
    }

    public List<Finding> check(Desired want) {
        return Checks.of(want)
                .title(TITLE_MAX)
                .description(DESCRIPTION_MAX)
                .pictures(PICTURES_MAX, Set.of("image/jpeg", "image/png", "image/gif"))
                .packages(PRICE_MAX, STOCK_MAX)
                .variants(VARIANTS_MAX, OPTIONS_MAX)
                .findings();
    }

    public SortedMap<String, String> owned(Desired want) {
        return ShopGoods.owned(want);
    }

    public Uni<Applied> apply(Step step, Known have, Session session) {
        if (step instanceof Step.Upsert upsert) {
            return new ShopUpsert(upsert, have, dialect.words(), session).apply();
        }
        var before = have.remote().orElseThrow();
        if (step instanceof Step.SetPrice price) {
            var change = variant(price.remoteVariantId()).put("price", price.priceDong());
            return sent(change(price.remoteVariantId(), change), session, () -> Afterwards.price(before, price));
        }
        if (step instanceof Step.SetStock stock) {
            return stock(stock, before, session);
        }
        if (step instanceof Step.Publish publish) {
            var seen =
                    Json.object().put("id", Long.parseLong(publish.remoteId())).put("published", true);
            return product(publish.remoteId(), seen, session, () -> Afterwards.state(before, Remote.State.LIVE));
        }
        if (step instanceof Step.Unlist unlist) {
            var unseen =
                    Json.object().put("id", Long.parseLong(unlist.remoteId())).put("published", false);
            unseen.putNull(dialect.words().published());
            return product(unlist.remoteId(), unseen, session, () -> Afterwards.state(before, Remote.State.DRAFT));
        }
        if (step instanceof Step.Remove remove) {
            var call = calls.delete("products/" + remove.remoteId());
            return sent(call, session, () -> Afterwards.state(before, Remote.State.DELETED));
        }
        return Uni.createFrom().failure(new IllegalArgumentException("nothing to do for " + step));
    }

    public Uni<Optional<Remote>> observe(Desired want, Optional<String> remoteId, Session session) {
        return remoteId.isPresent()
                ? read(remoteId.get(), session)
                : dialect.find(want, session)
                        .chain(found -> found.map(id -> read(id, session))
                                .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    private Uni<Optional<Remote>> read(String id, Session session) {
        return session.send(calls.get("products/" + id))
                .map(reply ->
                        Optional.of(new ShopReading(ShopCalls.body(reply).path(ShopCalls.PRODUCT), dialect.words())
                                .remote(session.clock().instant())))
                .onFailure(failure -> failure instanceof FaultException gone && gone.fault() instanceof Fault.Gone)
                .recoverWithItem(Optional.empty());
    }

    /** What the shop doesn't count is counted from now on. */
    private Uni<Applied> stock(Step.SetStock step, Remote before, Session session) {
        var counted = before.variant(step.sku())
                .filter(variant -> variant.stock().orElse(0) >= 0)
                .isPresent();
        var counting = variant(step.remoteVariantId())
                .put("inventory_management", dialect.words().countedBy());
        var first = counted
                ? Uni.createFrom().voidItem()
                : session.send(change(step.remoteVariantId(), counting)).replaceWithVoid();
        return first.chain(() -> place(session))
                .chain(place ->
                        sent(dialect.stock(step, before, place), session, () -> Afterwards.stock(before, step)));
    }

    private Uni<String> place(Session session) {
        var set = session.settings().get(PLACE);
        return set != null
                ? Uni.createFrom().item(set)
                : session.ofShop(PLACE, String.class, () -> firstPlace(session));
    }

    private Uni<String> firstPlace(Session session) {
        return session.send(calls.get("locations"))
                .map(reply -> Json.each(ShopCalls.body(reply).path("locations"))
                        .findFirst()
                        .map(ShopReading::id)
                        .orElseThrow(() -> new FaultException(
                                new Fault.Rejected("no-location", "the shop has no place to send from", List.of()))));
    }

    private Uni<Applied> product(String id, JsonNode change, Session session, Supplier<Remote> after) {
        return sent(calls.put("products/" + id, ShopCalls.under(ShopCalls.PRODUCT, change)), session, after);
    }

    private Call change(String variant, JsonNode change) {
        return calls.put("variants/" + variant, ShopCalls.under(ShopCalls.VARIANT, change));
    }

    private static ObjectNode variant(String id) {
        return Json.object().put("id", Long.parseLong(id));
    }

    private static Uni<Applied> sent(Call call, Session session, Supplier<Remote> after) {
        return session.send(call).map(reply -> Applied.of(after.get()));
    }
}
