package vn.nhan.support.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.testing.Api;
import vn.nhan.testing.Farm;
import vn.nhan.testing.People;
import vn.nhan.testing.Programmes;
import vn.nhan.testing.Server;

/** Money that is spoken for: together, one after the other, and by firms that turn out to be one. */
@Server
class CapsTest {

    private static final TenantScope HUNG_YEN = TenantScope.of(TenantId.of(1));
    private static final int YEAR = 2026;
    private static final long MILLION = 1_000_000;

    /** Of the migration: vouchers, which no final decree sets. */
    private static final UUID VOUCHER = UUID.fromString("0193497d-8000-7000-8000-000000010020");

    private final Caps caps;
    private final Uses uses;
    private final TenantTx tx;
    private Api officer = Api.at(Api.HUNG_YEN);

    CapsTest(Caps caps, Uses uses, TenantTx tx) {
        this.caps = caps;
        this.uses = uses;
        this.tx = tx;
    }

    @BeforeEach
    void anOfficerIsThere() {
        officer = People.atWork(Api.HUNG_YEN, "officer");
    }

    @Test
    void twoHundredAtOnceNeverExceedWhatAFirmMayHaveInAYear() throws Exception {
        var business = business();
        var linked = business();
        link(business, linked);
        var level = level(Programmes.facts());

        var results = atOnce(
                200,
                number -> new Commitment(number % 2 == 0 ? business : linked, level, YEAR, MILLION, UUID.randomUUID()));

        assertThat(results.stream().filter("done"::equals)).hasSize(100);
        assertThat(results.stream().filter("programme.cap-year"::equals)).hasSize(100);
        assertThat(used(business)).isEqualTo(100 * MILLION);
    }

    @Test
    void twoHundredAtOnceNeverExceedTheBudgetOfAProgramme() throws Exception {
        var firms = List.of(business(), business(), business(), business());
        var facts = Programmes.facts();
        facts.put("budget", 60 * MILLION);
        var level = level(facts);

        var results =
                atOnce(200, number -> new Commitment(firms.get(number % 4), level, YEAR, MILLION, UUID.randomUUID()));

        assertThat(results.stream().filter("done"::equals)).hasSize(60);
        assertThat(results.stream().filter("programme.cap-budget"::equals)).hasSize(140);
        assertThat(firms.stream().mapToLong(this::used).sum()).isEqualTo(60 * MILLION);
    }

    @Test
    void committedAndReleasedInAnyOrderTheSumStaysRight() throws Throwable {
        var random = new Random(2607);
        var firms = List.of(business(), business());
        var level = level(Programmes.facts());
        var model = new HashMap<UUID, Map<UUID, Long>>();
        for (int step = 0; step < 60; step++) {
            var firm = firms.get(random.nextInt(firms.size()));
            var open = model.computeIfAbsent(firm, none -> new HashMap<>());
            if (random.nextInt(3) == 0 && !open.isEmpty()) {
                var engagement = new ArrayList<>(open.keySet()).get(random.nextInt(open.size()));
                in(session -> caps.release(session, engagement));
                in(session -> caps.release(session, engagement));
                open.remove(engagement);
            } else {
                var engagement = UUID.randomUUID();
                var amount = (1 + random.nextInt(30)) * MILLION;
                var fits = sum(open) + amount <= 100 * MILLION;
                assertThat(tried(new Commitment(firm, level, YEAR, amount, engagement)))
                        .isEqualTo(fits ? "done" : "programme.cap-year");
                if (fits) {
                    open.put(engagement, amount);
                }
            }
            assertThat(used(firm)).isEqualTo(sum(open));
            assertThat(room(firm, level)).isEqualTo(100 * MILLION - sum(open));
        }
    }

    @Test
    void firmThatTurnsOutToBeAnotherKeepsWhatBothHaveUsed() throws Throwable {
        var one = business();
        var other = business();
        var level = level(Programmes.facts());
        commit(one, level, 60 * MILLION);
        commit(other, level, 70 * MILLION);

        var link = link(one, other);
        assertThat(used(one)).isEqualTo(130 * MILLION);
        assertThat(used(other)).isEqualTo(130 * MILLION);
        assertThat(room(one, level)).isZero();
        assertThat(tried(new Commitment(one, level, YEAR, 1, UUID.randomUUID())))
                .isEqualTo("programme.cap-year");

        officer.delete("/firm-links/" + link).then().statusCode(200);
        assertThat(used(one)).isEqualTo(60 * MILLION);
        assertThat(used(other)).isEqualTo(70 * MILLION);
    }

    @Test
    void everyYearHasACapOfItsOwn() throws Throwable {
        var business = business();
        var level = level(Programmes.facts());
        commit(business, level, 100 * MILLION);
        assertThat(tried(new Commitment(business, level, YEAR + 1, 100 * MILLION, UUID.randomUUID())))
                .isEqualTo("done");
        assertThat(tried(new Commitment(business, level, YEAR, 1, UUID.randomUUID())))
                .isEqualTo("programme.cap-year");
    }

    @Test
    void contractHasACapOfItsOwn() throws Throwable {
        var programme = Programmes.draft(officer);
        var facts = Programmes.level("network-consulting");
        facts.put("capPerContract", 20 * MILLION);
        var level = UUID.fromString(officer.post("/programmes/" + programme + "/levels", facts)
                .then()
                .statusCode(201)
                .extract()
                .path("levels[0].id"));
        assertThat(tried(new Commitment(business(), level, YEAR, 20 * MILLION + 1, UUID.randomUUID())))
                .isEqualTo("programme.cap-contract");
        assertThat(tried(new Commitment(business(), level, YEAR, 20 * MILLION, UUID.randomUUID())))
                .isEqualTo("done");
    }

    @Test
    void engagementSpeaksForMoneyOfAYearOnce() throws Throwable {
        var level = level(Programmes.facts());
        var wanted = new Commitment(business(), level, YEAR, MILLION, UUID.randomUUID());
        assertThat(tried(wanted)).isEqualTo("done");
        assertThat(tried(wanted)).isEqualTo("programme.committed-already");
    }

    @Test
    void nothingIsCommittedByALevelThatNoFinalTextSets() throws Throwable {
        assertThat(tried(new Commitment(business(), VOUCHER, YEAR, MILLION, UUID.randomUUID())))
                .isEqualTo("programme.not-confirmed");
    }

    @Test
    void amountOfNothingIsAMistakeOfTheProgram() {
        var nothing = new Commitment(business(), level(Programmes.facts()), YEAR, 0, UUID.randomUUID());
        assertThatThrownBy(() -> in(session -> caps.commit(session, nothing))).hasStackTraceContaining("more than 0");
    }

    @Test
    void budgetBelowWhatIsSpokenForIsRefused() throws Throwable {
        var facts = Programmes.facts();
        facts.put("budget", 90 * MILLION);
        String programme = officer.post("/programmes", facts)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        commit(business(), UUID.fromString(Programmes.levelOf(officer, programme)), 50 * MILLION);

        facts.put("budget", 50 * MILLION - 1);
        var refused = officer.put("/programmes/" + programme, facts)
                .then()
                .statusCode(409)
                .extract();
        assertThat(refused.<String>path("errors[0].detail")).contains("50.000.000");
        facts.put("budget", 50 * MILLION);
        officer.put("/programmes/" + programme, facts).then().statusCode(200);
    }

    private UUID level(Map<String, Object> facts) {
        String programme = officer.post("/programmes", facts)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return UUID.fromString(Programmes.levelOf(officer, programme));
    }

    private static UUID business() {
        return UUID.fromString(Farm.of(People.member(Api.HUNG_YEN)).businessId());
    }

    private String link(UUID one, UUID other) {
        return officer.post(
                        "/businesses/" + one + "/firm-links",
                        Map.of("kind", "same-firm", "from", other.toString(), "reason", "Cùng một chủ."))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void commit(UUID business, UUID level, long amount) throws Throwable {
        assertThat(tried(new Commitment(business, level, YEAR, amount, UUID.randomUUID())))
                .isEqualTo("done");
    }

    private long room(UUID business, UUID level) throws Throwable {
        return in(session -> caps.room(session, business, level, YEAR));
    }

    private long used(UUID business) {
        try {
            return in(session -> uses.ofFirm(session, business, YEAR)).getOrDefault("network-consulting", 0L);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static long sum(Map<UUID, Long> open) {
        return open.values().stream().mapToLong(Long::longValue).sum();
    }

    /** What became of it: done, or the code of the refusal. */
    private String tried(Commitment wanted) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(() -> tx.as(HUNG_YEN, session -> caps.commit(session, wanted))
                .replaceWith("done")
                .onFailure(ProgrammeFailure.class)
                .recoverWithItem(failure -> ((ProgrammeFailure) failure).code()));
    }

    private <T> T in(Function<Mutiny.Session, Uni<T>> work) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(() -> tx.as(HUNG_YEN, work));
    }

    private List<String> atOnce(int times, Function<Integer, Commitment> wanted)
            throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(times);
        var start = new CountDownLatch(1);
        try {
            var running = new ArrayList<Future<String>>();
            for (int number = 0; number < times; number++) {
                var commitment = wanted.apply(number);
                running.add(threads.submit((Callable<String>) () -> {
                    start.await();
                    try {
                        return tried(commitment);
                    } catch (Throwable e) {
                        throw new IllegalStateException(e);
                    }
                }));
            }
            start.countDown();
            var results = new ArrayList<String>();
            for (var one : running) {
                results.add(one.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
