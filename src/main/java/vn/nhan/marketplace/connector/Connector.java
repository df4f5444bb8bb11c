package vn.nhan.marketplace.connector;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * One marketplace. What gives no Uni is a pure function; the others speak through a {@link Session}, which fails with a
 * {@link FaultException} whenever {@link #classify} found one in the answer.
 */
public interface Connector {

    Descriptor descriptor();

    /**
     * The call with all that proves who sends it.
     *
     * @param nonce new for every sending, also of a call that is sent again
     */
    Call sign(Call call, Credentials credentials, Instant now, String nonce);

    /** What is wrong with the answer; empty when nothing is. Several marketplaces tell of errors with status 200. */
    Optional<Fault> classify(Call call, Reply reply);

    /** What the marketplace would refuse, or sell badly. */
    List<Finding> check(Desired want, Optional<CategoryRules> rules);

    /**
     * What the connector writes of a listing, by field, each in the form in which {@link #observe} reads it back. Price,
     * stock and the state are looked at by {@link StandardPlan} itself.
     */
    SortedMap<String, String> owned(Desired want, Known have);

    /** The steps from what is there to what is wanted, in their order; none when they agree. */
    default List<Step> plan(Desired want, Known have) {
        return StandardPlan.of(want, have, owned(want, have), !descriptor().can(Capability.PICTURES_BY_ADDRESS));
    }

    /** Whether the marketplace itself sent it; compared in constant time, on the bytes as they came. */
    HookVerdict verify(Hook hook, Credentials credentials);

    /** Does one step. Doing it again with the same {@link Step#key} must not do it twice where the marketplace allows that. */
    Uni<Applied> apply(Step step, Known have, Session session);

    /** Reads back what is there: by its id, or else by {@link Desired#sku()} of its first package; empty when nothing is. */
    Uni<Optional<Remote>> observe(Desired want, Optional<String> remoteId, Session session);

    /** Orders that changed within the window, a page at a time; nothing of who bought. */
    default Uni<OrderPage> orders(OrderWindow window, Session session) {
        return Uni.createFrom().item(new OrderPage(List.of(), Optional.empty()));
    }

    /** What the marketplace demands in one of its categories. */
    default Uni<Optional<CategoryRules>> rules(String category, Session session) {
        return Uni.createFrom().item(Optional.empty());
    }

    /** Categories that goods can be put in, each with the names of those above it. */
    default Uni<List<RemoteCategory>> categories(Session session) {
        return Uni.createFrom().item(List.of());
    }

    /** Ids of the shop that calls need and that only the marketplace knows; asked for once, right after it let us in. */
    default Uni<Map<String, String>> introduction(Session session) {
        return Uni.createFrom().item(Map.of());
    }

    /** How a seller lets us in; empty where keys are typed in. */
    default Optional<OAuth> oauth() {
        return Optional.empty();
    }
}
