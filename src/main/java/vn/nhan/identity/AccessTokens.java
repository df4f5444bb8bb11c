package vn.nhan.identity;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.DefaultJWTParser;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.ParseException;
import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.jwt.JsonWebToken;
import vn.nhan.platform.crypto.MasterKey;
import vn.nhan.platform.tenancy.TenantId;

/**
 * Access tokens: JWT after RFC 9068 ({@code at+jwt}), ten minutes, for one tenant. One algorithm only (HS256, under a key
 * derived for this purpose alone): whatever a token's header asks for, nothing else is tried (RFC 8725, 3.1).
 */
@ApplicationScoped
class AccessTokens {

    private static final String ISSUER = "nhan";
    private static final String AUDIENCE = "nhan-api";
    private static final String TYPE = "at+jwt";

    private final SecretKey key;
    private final IdentityConfig config;
    private final Clock clock;

    AccessTokens(MasterKey master, IdentityConfig config, Clock clock) {
        this.key = new SecretKeySpec(master.derive("access-token"), "HmacSHA256");
        this.config = config;
        this.clock = clock;
    }

    /** What a token says. */
    record Claims(TenantId tenant, UUID accountId, UUID signInId, String displayName, Set<Role> roles) {}

    String issue(Claims claims) {
        var now = clock.instant();
        return Jwt.issuer(ISSUER)
                .audience(AUDIENCE)
                .subject(claims.accountId().toString())
                .claim("tenant", claims.tenant().value())
                .claim("sid", claims.signInId().toString())
                .claim("name", claims.displayName())
                .groups(claims.roles().stream().map(Role::key).collect(Collectors.toSet()))
                .issuedAt(now)
                .expiresAt(now.plus(config.accessTokenLifetime()))
                .jws()
                .algorithm(SignatureAlgorithm.HS256)
                .header("typ", TYPE)
                .sign(key);
    }

    /** Empty unless the token is one of ours, unexpired, and for this tenant. */
    Optional<Claims> verify(String token, TenantId tenant) {
        try {
            var parsed = new DefaultJWTParser(rules()).parse(token);
            return isAccessToken(token) && !isExpired(parsed) ? claims(parsed, tenant) : Optional.empty();
        } catch (ParseException | IllegalArgumentException | NullPointerException refused) {
            return Optional.empty();
        }
    }

    private JWTAuthContextInfo rules() {
        var rules = new JWTAuthContextInfo();
        rules.setSecretVerificationKey(key);
        rules.setSignatureAlgorithm(Set.of(SignatureAlgorithm.HS256));
        rules.setIssuedBy(ISSUER);
        rules.setExpectedAudience(Set.of(AUDIENCE));
        return rules;
    }

    private static boolean isAccessToken(String token) {
        var header = new String(
                Base64.getUrlDecoder().decode(token.substring(0, token.indexOf('.'))), StandardCharsets.UTF_8);
        return header.contains("\"typ\":\"" + TYPE + "\"");
    }

    /** The parser knows only the system's time; a test's clock must count too. */
    private boolean isExpired(JsonWebToken token) {
        return Instant.ofEpochSecond(token.getExpirationTime()).isBefore(clock.instant());
    }

    /** Somebody may hold none: their roles want a second factor first. */
    private static Set<Role> roles(JsonWebToken token) {
        var groups = token.getGroups();
        return groups == null ? Set.of() : groups.stream().map(Role::of).collect(Collectors.toSet());
    }

    private static Optional<Claims> claims(JsonWebToken token, TenantId tenant) {
        var issuedFor = TenantId.of(Integer.parseInt(token.getClaim("tenant").toString()));
        if (!issuedFor.equals(tenant)) {
            return Optional.empty();
        }
        return Optional.of(new Claims(
                issuedFor,
                UUID.fromString(token.getSubject()),
                UUID.fromString(token.getClaim("sid")),
                token.getClaim("name"),
                roles(token)));
    }
}
