package vn.nhan.identity.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.nhan.identity.Attempts;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantId;
import vn.nhan.platform.tenancy.TenantScope;
import vn.nhan.testing.Api;
import vn.nhan.testing.People;
import vn.nhan.testing.Server;

/** Whoever comes with an invitation that is no good learns only that; and can't try a million codes. */
@Server
class NeutralAnswerTest {

    private final DataSource database;
    private final Attempts attempts;
    private final CurrentTenant tenant;
    private final ForgetInviteesJob forgetting;

    NeutralAnswerTest(DataSource database, Attempts attempts, CurrentTenant tenant, ForgetInviteesJob forgetting) {
        this.forgetting = forgetting;
        this.database = database;
        this.attempts = attempts;
        this.tenant = tenant;
    }

    @Test
    void everyBadInvitationIsAnsweredAlike() throws SQLException {
        var administrator = People.administrator(Api.HUNG_YEN);
        var used = link(administrator);
        used.accept(Api.HUNG_YEN).then().statusCode(201);
        var expired = administrator.post("/invitations", Guest.wanted("officer", "link", null));
        expire(expired.path("invitation.id"));
        var revoked = administrator.post("/invitations", Guest.wanted("officer", "link", null));
        administrator
                .delete("/invitations/" + revoked.<String>path("invitation.id"))
                .then()
                .statusCode(204);
        var foreign = link(People.administrator(Api.THAI_NGUYEN));
        String code = administrator
                .post("/invitations", Guest.wanted("helper", "code", "0900 000 081"))
                .path("code");
        String foreignCode = People.administrator(Api.THAI_NGUYEN)
                .post("/invitations", Guest.wanted("helper", "code", "0900 000 082"))
                .path("code");

        var answers = new ArrayList<Response>();
        answers.add(used.named(People.newAddress("khach")).accept(Api.HUNG_YEN));
        answers.add(Guest.withLink(expired.path("link")).accept(Api.HUNG_YEN));
        answers.add(Guest.withLink(revoked.path("link")).accept(Api.HUNG_YEN));
        answers.add(foreign.accept(Api.HUNG_YEN));
        answers.add(Guest.withLink("https://x.example/" + "A".repeat(43)).accept(Api.HUNG_YEN));
        answers.add(Guest.withLink("https://x.example/%00' or 1=1").accept(Api.HUNG_YEN));
        answers.add(Guest.withCode(code, "0900 000 083").accept(Api.HUNG_YEN));
        answers.add(Guest.withCode(other(code), "0900 000 081").accept(Api.HUNG_YEN));
        answers.add(Guest.withCode(foreignCode, "0900 000 082").accept(Api.HUNG_YEN));
        answers.add(Guest.withCode("no code at all", "0900 000 084").accept(Api.HUNG_YEN));
        answers.add(Guest.withCode(code, "0900 000 081").acceptAs(People.member(Api.HUNG_YEN)));

        assertThat(answers).allMatch(answer -> answer.statusCode() == 422);
        assertThat(answers.stream().map(answer -> answer.jsonPath().getMap("$")).distinct())
                .hasSize(1);
        assertThat(answers.get(0).<String>path("type")).isEqualTo("urn:nhan:problem:invitation.unusable");
        assertThat(answers.stream()
                        .map(answer -> answer.headers().asList().stream()
                                .map(header -> header.getName())
                                .sorted()
                                .toList())
                        .distinct())
                .hasSize(1);
        Guest.withCode(code, "0900 000 081").accept(Api.HUNG_YEN).then().statusCode(201);
    }

    /** A password is worked out for good and bad invitations alike; that is what takes the time. */
    @Test
    void badInvitationTakesAsLongAsAGoodOne() {
        var administrator = People.administrator(Api.HUNG_YEN);
        var good = IntStream.range(0, 5).mapToObj(i -> link(administrator)).toList();
        Guest.withLink("/" + "B".repeat(43)).accept(Api.HUNG_YEN);

        var goodTime = median(good.stream()
                .map(guest -> timed(() -> guest.accept(Api.HUNG_YEN)))
                .toList());
        var badTime = median(IntStream.range(0, 5)
                .mapToObj(i -> timed(() -> Guest.withLink("/" + "C".repeat(43)).accept(Api.HUNG_YEN)))
                .toList());

        assertThat(badTime).isGreaterThan(goodTime / 4);
    }

    @Test
    void sixthCodeForOneNameIsRefusedEvenWhenItIsRight() {
        var administrator = People.administrator(Api.HUNG_YEN);
        String code = administrator
                .post("/invitations", Guest.wanted("helper", "code", "0900 000 091"))
                .path("code");
        String neighbours = administrator
                .post("/invitations", Guest.wanted("helper", "code", "0900 000 092"))
                .path("code");

        for (int i = 0; i < 5; i++) {
            Guest.withCode(other(code), "0900 000 091")
                    .accept(Api.HUNG_YEN)
                    .then()
                    .statusCode(422);
        }

        Guest.withCode(code, "0900 000 091").accept(Api.HUNG_YEN).then().statusCode(429);
        Guest.withCode(neighbours, "0900 000 092").accept(Api.HUNG_YEN).then().statusCode(201);
    }

    @Test
    void triesAreCountedForAnAddressAndForTheProvince() {
        var strict = new Tries(attempts, tenant, limits(100, 2, 100));
        var address = "192.0.2." + UUID.randomUUID();
        count(strict, address, 1);
        count(strict, address, 2);
        assertThatThrownBy(() -> count(strict, address, 3)).isInstanceOf(DomainFailure.class);
        count(strict, address + "0", 4);

        var narrow = new Tries(attempts, tenant, limits(100, 100, 0));
        assertThatThrownBy(() -> count(narrow, address + "1", 5)).isInstanceOf(DomainFailure.class);
    }

    @Test
    void nothingThatOpensAnInvitationStandsInTheDatabase() throws SQLException {
        var administrator = People.administrator(Api.HUNG_YEN);
        var onPaper = administrator.post("/invitations", Guest.wanted("helper", "code", "0900 000 095"));
        var byLink = administrator.post("/invitations", Guest.wanted("officer", "link", null));
        String link = byLink.path("link");

        for (var reply : List.of(onPaper, byLink)) {
            assertThat(row(reply.path("invitation.id")))
                    .doesNotContain("Bác Năm")
                    .doesNotContain(hex("Bác Năm"))
                    .doesNotContain("900000095")
                    .doesNotContain(hex("900000095"))
                    .doesNotContain(link.substring(link.lastIndexOf('/') + 1));
        }
        assertThat(row(onPaper.path("invitation.id"))).doesNotContain("\"" + onPaper.<String>path("code") + "\"");
    }

    @Test
    void nameIsWipedOnceTheInvitationIsNoUse() throws Throwable {
        var administrator = People.administrator(Api.HUNG_YEN);
        var wanted = Guest.wanted("expert", "link", null);
        var open = administrator.post("/invitations", wanted);
        var expired = administrator.post("/invitations", wanted);
        var revoked = administrator.post("/invitations", wanted);
        var used = administrator.post("/invitations", wanted);
        expire(expired.path("invitation.id"));
        administrator
                .delete("/invitations/" + revoked.<String>path("invitation.id"))
                .then()
                .statusCode(204);
        Guest.withLink(used.path("link")).accept(Api.HUNG_YEN).then().statusCode(201);

        VertxContextSupport.subscribeAndAwait(forgetting::run);

        for (var reply : List.of(expired, revoked, used)) {
            assertThat(row(reply.path("invitation.id"))).contains("\"name_sealed\": null");
        }
        assertThat(row(open.path("invitation.id"))).doesNotContain("\"name_sealed\": null");
    }

    private static Guest link(Api administrator) {
        return Guest.withLink(administrator
                .post("/invitations", Guest.wanted("expert", "link", null))
                .path("link"));
    }

    private static String other(String code) {
        return code.equals("000000") ? "000001" : "000000";
    }

    private void count(Tries tries, String address, int name) {
        try {
            VertxContextSupport.subscribeAndAwait(() -> {
                tenant.set(TenantScope.of(TenantId.of(1)));
                return tries.ofCode(address, new byte[] {(byte) name, 99});
            });
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    private static InvitationConfig limits(int perName, int perAddress, int perProvince) {
        return new InvitationConfig() {
            @Override
            public int triesPerName() {
                return perName;
            }

            @Override
            public int triesPerAddress() {
                return perAddress;
            }

            @Override
            public int triesPerProvince() {
                return perProvince;
            }
        };
    }

    private static long timed(Supplier<Response> call) {
        var start = System.nanoTime();
        call.get();
        return System.nanoTime() - start;
    }

    private static long median(List<Long> times) {
        var sorted = times.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static String hex(String text) {
        return java.util.HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    private void expire(String id) throws SQLException {
        run("update invitation set expires_at = now() - interval '1 second' where id = '" + id + "'");
    }

    private String row(String id) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("select set_config('nhan.tenants', '{1}', true)");
                try (var rows =
                        statement.executeQuery("select to_jsonb(i)::text from invitation i where id = '" + id + "'")) {
                    rows.next();
                    return rows.getString(1);
                }
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("select set_config('nhan.tenants', '{1}', true)");
                statement.executeUpdate(sql);
            }
            connection.commit();
        }
    }
}
