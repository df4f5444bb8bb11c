package vn.nhan.identity;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nhan.platform.crypto.MasterKey;
import vn.nhan.testing.Api;
import vn.nhan.testing.Server;

/** Tokens signed with our very own key that still are no access tokens for this province, now (RFC 8725, RFC 9068). */
@Server
class AccessTokenRulesTest {

    private static final int HUNG_YEN = 1;
    private static final int THAI_NGUYEN = 4;

    private final MasterKey master;

    AccessTokenRulesTest(MasterKey master) {
        this.master = master;
    }

    /** @param type in the token's header */
    record Flaw(String name, String type, UnaryOperator<JwtClaimsBuilder> claims) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Flaw> flaws() {
        return Stream.of(
                flaw("another issuer", claims -> claims.issuer("somebody")),
                flaw("another audience", claims -> claims.audience("another-api")),
                flaw("expired", claims -> claims.expiresAt(Instant.parse("2026-01-01T00:00:00Z"))),
                flaw("another province", claims -> claims.claim("tenant", THAI_NGUYEN)),
                flaw("the installation itself", claims -> claims.claim("tenant", 0)),
                flaw("no such province", claims -> claims.claim("tenant", 70_000)),
                flaw("no such role", claims -> claims.groups("superuser")),
                flaw("no account", claims -> claims.subject("root")),
                new Flaw("a plain JWT", "JWT", UnaryOperator.identity()),
                new Flaw("an identity token", "id+jwt", UnaryOperator.identity()));
    }

    @Test
    void tokenWithoutAFlawIsTaken() {
        ask(new Flaw("none", "at+jwt", UnaryOperator.identity())).then().statusCode(403);
    }

    @ParameterizedTest
    @MethodSource("flaws")
    void tokenWithAFlawIsNobodys(Flaw flaw) {
        ask(flaw).then().statusCode(401);
    }

    @Test
    void tokenUnderTheKeyOfAnotherPurposeIsNobodys() {
        var stranger = sign(new Flaw("none", "at+jwt", UnaryOperator.identity()), "refresh-successor");
        new Api(Api.HUNG_YEN, stranger).get("/businesses").then().statusCode(401);
    }

    /** An officers' list: whoever is known as a member is told 403, nobody 401. */
    private io.restassured.response.Response ask(Flaw flaw) {
        return new Api(Api.HUNG_YEN, sign(flaw, "access-token")).get("/businesses");
    }

    private String sign(Flaw flaw, String purpose) {
        var good = Jwt.claims(
                        Map.of("tenant", HUNG_YEN, "sid", UUID.randomUUID().toString(), "name", "Người thử"))
                .issuer("nhan")
                .audience("nhan-api")
                .subject(UUID.randomUUID().toString())
                .groups("member")
                .issuedAt(Instant.parse("2026-01-01T00:00:00Z"))
                .expiresAt(Instant.parse("2126-01-01T00:00:00Z"));
        return flaw.claims()
                .apply(good)
                .jws()
                .algorithm(SignatureAlgorithm.HS256)
                .header("typ", flaw.type())
                .sign(new SecretKeySpec(master.derive(purpose), "HmacSHA256"));
    }

    private static Flaw flaw(String name, UnaryOperator<JwtClaimsBuilder> claims) {
        return new Flaw(name, "at+jwt", claims);
    }
}
