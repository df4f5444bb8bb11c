package vn.nhan.marketplace.board;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.marketplace.account.Silences;
import vn.nhan.marketplace.engine.Difference;
import vn.nhan.marketplace.engine.Trouble;
import vn.nhan.platform.web.Cursor;

/** Reads what stands on an account, which the caller may see. */
@ApplicationScoped
class BoardQueries {

    private static final TypeReference<Map<String, Difference>> DRIFT = new TypeReference<>() {};
    private static final TypeReference<Map<String, Object>> DETAIL = new TypeReference<>() {};

    private static final String STATE =
            "coalesce(b.hand_state, case when b.phase = 'unlisted' and not b.wanted then 'off' else b.phase end)";

    private static final List<String> WAITING = Arrays.stream(BoardState.values())
            .filter(BoardState::waitsForSomebody)
            .map(BoardState::key)
            .toList();

    private static final String LISTING = "select b.id, b.listing_id, b.product_id, p.name, b.wanted, " + STATE
            + ", b.remote_id, b.read_at, case when b.hand_state is null then b.due_at end, b.attempts, cast(b.trouble"
            + " as text), coalesce(cast(b.progress -> 'drift' as text), '{}'), t.address, t.confirmed_at,"
            + " t.confirmed_as, t.expires_at, b.lost, b.account_id from channel_binding b join product p on p.tenant_id = b.tenant_id and"
            + " p.id = b.product_id left join channel_posting t on t.tenant_id = b.tenant_id and t.binding_id = b.id"
            + " and t.ended_at is null where ";

    private static final String ON_ACCOUNT = LISTING + "b.account_id = :account";

    private static final String GOODS =
            "select p.id, p.name from product p where p.business_id = :business and p.id < :after"
                    + " and (exists (select from listing l where l.tenant_id = p.tenant_id and l.product_id = p.id and l.status ="
                    + " 'live') or exists (select from channel_binding b where b.tenant_id = p.tenant_id and b.product_id = p.id and"
                    + " b.account_id in (:accounts))) order by p.id desc";

    private final Silences silences;
    private final ObjectMapper json;
    private final Clock clock;

    BoardQueries(Silences silences, ObjectMapper json, Clock clock) {
        this.silences = silences;
        this.json = json;
        this.clock = clock;
    }

    /** The part of a list: what is in one state alone, or all; after where the last page ended. */
    record Part(@Nullable BoardState state, Cursor cursor, int most) {

        /** By which it is known whether more follow. */
        Part andOne() {
            return new Part(state, cursor, most + 1);
        }
    }

    Uni<List<ListingView>> list(Mutiny.Session session, UUID account, Part part) {
        var state = part.state();
        return session.createNativeQuery(
                        ON_ACCOUNT + " and b.id < :after and (cast(:state as text) is null or " + STATE
                                + " = cast(:state as text)) order by b.id desc",
                        Object[].class)
                .setParameter("account", account)
                .setParameter("after", part.cursor().after())
                .setParameter("state", state == null ? null : state.key())
                .setMaxResults(part.most())
                .getResultList()
                .map(rows -> rows.stream().map(this::listing).toList());
    }

    /** Fails with {@link BoardFailure.NotFound} where it isn't on this account. */
    Uni<ListingView> require(Mutiny.Session session, UUID account, UUID binding) {
        return session.createNativeQuery(ON_ACCOUNT + " and b.id = :id", Object[].class)
                .setParameter("account", account)
                .setParameter("id", binding)
                .getResultList()
                .map(rows -> rows.stream().findFirst().map(this::listing).orElseThrow(BoardFailure.NotFound::new));
    }

    private ListingView listing(Object[] row) {
        var state = (String) row[5];
        var trouble = (String) row[10];
        return new ListingView(
                (UUID) row[0],
                (UUID) row[1],
                (UUID) row[2],
                (String) row[3],
                (Boolean) row[4],
                state,
                (String) row[6],
                instant(row[7]),
                next(BoardState.of(state), instant(row[8])),
                ((Number) row[9]).intValue(),
                // A person said: again. What was wrong before is over until it is found once more.
                trouble == null || state.equals(BoardState.DUE.key()) ? null : read(trouble, Trouble.class),
                said(row),
                state.equals(BoardState.DRIFTED.key()) ? read((String) row[11], DRIFT) : Map.of(),
                lost((String) row[16]));
    }

    private static List<String> lost(String kept) {
        return kept.isEmpty() ? List.of() : List.of(kept.split(" "));
    }

    /** What waits for somebody is looked at again in time, when what is wanted changes by itself; that mends nothing. */
    private @Nullable Instant next(BoardState state, @Nullable Instant due) {
        return due != null && state.waitsForSomebody() && due.isAfter(clock.instant()) ? null : due;
    }

    private static ListingView.@Nullable Said said(Object[] row) {
        return row[12] == null
                ? null
                : new ListingView.Said(
                        (String) row[12],
                        ((OffsetDateTime) row[13]).toInstant(),
                        (String) row[14],
                        ((OffsetDateTime) row[15]).toInstant());
    }

    /** A product by its name. */
    record Named(UUID id, String name) {}

    /** What a business sells, or has on one of these accounts, which are some. */
    Uni<List<Named>> goods(Mutiny.Session session, UUID business, Collection<UUID> accounts, Part part) {
        return session.createNativeQuery(GOODS, Object[].class)
                .setParameter("business", business)
                .setParameter("accounts", accounts)
                .setParameter("after", part.cursor().after())
                .setMaxResults(part.most())
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Named((UUID) row[0], (String) row[1]))
                        .toList());
    }

    /** Where a product stands. */
    record Placed(UUID account, ListingView listing) {}

    /** Of these products on these accounts, neither none. */
    Uni<List<Placed>> placed(Mutiny.Session session, Collection<UUID> accounts, Collection<UUID> products) {
        return session.createNativeQuery(
                        LISTING + "b.account_id in (:accounts) and b.product_id in (:products)", Object[].class)
                .setParameter("accounts", accounts)
                .setParameter("products", products)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Placed((UUID) row[17], listing(row)))
                        .toList());
    }

    /** How many are in each state. */
    Uni<Map<BoardState, Long>> counts(Mutiny.Session session, UUID account) {
        return session.createNativeQuery(
                        "select " + STATE
                                + ", count(*) from channel_binding b where b.account_id = :account group by 1",
                        Object[].class)
                .setParameter("account", account)
                .getResultList()
                .map(rows -> {
                    var counts = new EnumMap<BoardState, Long>(BoardState.class);
                    rows.forEach(row -> counts.put(BoardState.of((String) row[0]), ((Number) row[1]).longValue()));
                    return counts;
                });
    }

    /**
     * Goods on an account that wait for their seller.
     *
     * @param floor what its seller calls a trading floor
     */
    record Waiting(
            UUID business,
            UUID account,
            String channel,
            @Nullable String floor,
            long goods) {}

    /** Of these businesses, account by account; where nothing waits is left out. */
    Uni<List<Waiting>> waiting(Mutiny.Session session, Collection<UUID> businesses) {
        return businesses.isEmpty()
                ? Uni.createFrom().item(List.of())
                : session.createNativeQuery(
                                "select a.business_id, a.id, a.channel, a.floor, count(*) from channel_account a join"
                                        + " channel_binding b on b.tenant_id = a.tenant_id and b.account_id = a.id where"
                                        + " a.business_id in (:businesses) and a.way <> 'feed' and a.status <> 'left' and "
                                        + STATE + " in (:states) group by 1, 2, 3, 4 order by a.id",
                                Object[].class)
                        .setParameter("businesses", businesses)
                        .setParameter("states", WAITING)
                        .getResultList()
                        .map(rows -> rows.stream()
                                .map(row -> new Waiting(
                                        (UUID) row[0],
                                        (UUID) row[1],
                                        (String) row[2],
                                        (String) row[3],
                                        ((Number) row[4]).longValue()))
                                .toList());
    }

    /** The newest first. */
    Uni<List<StepView>> steps(Mutiny.Session session, UUID binding, Part part) {
        return session.createNativeQuery(
                        "select id, at, kind, cast(detail as text), fault_kind, fault_code, fault_message from"
                                + " channel_step where binding_id = :binding and id < :after order by id desc",
                        Object[].class)
                .setParameter("binding", binding)
                .setParameter("after", part.cursor().after())
                .setMaxResults(part.most())
                .getResultList()
                .map(rows -> rows.stream().map(this::step).toList());
    }

    private StepView step(Object[] row) {
        var detail = read((String) row[3], DETAIL);
        var fault = (String) row[4];
        return new StepView(
                (UUID) row[0],
                ((OffsetDateTime) row[1]).toInstant(),
                StepKind.kept((String) row[2], detail).key(),
                detail,
                fault == null ? null : fault.toLowerCase(Locale.ROOT),
                (String) row[5],
                (String) row[6]);
    }

    /** When an account that doesn't answer is tried again; empty while it answers. */
    Uni<Optional<Instant>> silentUntil(Mutiny.Session session, UUID account) {
        return silences.of(session, account);
    }

    private static @Nullable Instant instant(@Nullable Object value) {
        return value == null ? null : ((OffsetDateTime) value).toInstant();
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what is kept of a listing", e);
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what is kept of a listing", e);
        }
    }
}
