package vn.nhan.identity;

import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.DomainFailure;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.web.Language;

/**
 * Who sends a request. The API takes a bearer token and nothing else; pages take cookies and nothing else, and renew an
 * expired access token on the way. A token that is not good makes nobody of its bearer, and the endpoint decides.
 */
@ApplicationScoped
class TokenMechanism implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";
    private static final Set<String> NEEDS_NOBODY = Set.of("/assets/", "/theme/", "/q/");

    private final CurrentTenant tenant;
    private final AccessTokens tokens;
    private final SignInCookies cookies;
    private final RenewalService renewals;
    private final EndedSignIns ended;

    TokenMechanism(
            CurrentTenant tenant,
            AccessTokens tokens,
            SignInCookies cookies,
            RenewalService renewals,
            EndedSignIns ended) {
        this.tenant = tenant;
        this.tokens = tokens;
        this.cookies = cookies;
        this.renewals = renewals;
        this.ended = ended;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager manager) {
        var request = context.request();
        if (NEEDS_NOBODY.stream().anyMatch(request.path()::startsWith)
                || tenant.find().isEmpty()) {
            return Uni.createFrom().nullItem();
        }
        if (Language.isApi(request.path())) {
            return Uni.createFrom().item(verified(bearer(request)).orElse(null));
        }
        var known = verified(cookies.access(request));
        return known.isPresent() ? Uni.createFrom().item(known.get()) : renewed(context);
    }

    private Uni<@Nullable SecurityIdentity> renewed(RoutingContext context) {
        var refresh = cookies.refresh(context.request());
        if (refresh == null) {
            return Uni.createFrom().nullItem();
        }
        return renewals.renew(refresh)
                .<@Nullable SecurityIdentity>map(pair -> {
                    cookies.keep(context.response(), pair);
                    return verified(pair.accessToken()).orElse(null);
                })
                .onFailure(DomainFailure.class)
                .recoverWithUni(() -> {
                    cookies.forget(context.response());
                    return Uni.createFrom().nullItem();
                })
                .onFailure()
                .recoverWithNull(); // the database is away: nobody is signed out for that
    }

    private static @Nullable String bearer(HttpServerRequest request) {
        var header = request.getHeader("Authorization");
        return header != null && header.startsWith(BEARER) ? header.substring(BEARER.length()) : null;
    }

    private Optional<SecurityIdentity> verified(@Nullable String token) {
        return token == null
                ? Optional.empty()
                : tokens.verify(token, tenant.id())
                        .filter(claims -> !ended.contains(claims.signInId()))
                        .map(TokenMechanism::identity);
    }

    private static SecurityIdentity identity(AccessTokens.Claims claims) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(claims.accountId().toString()))
                .addRoles(claims.roles().stream().map(Role::key).collect(Collectors.toSet()))
                .addAttribute("accountId", claims.accountId())
                .addAttribute("displayName", claims.displayName())
                .addAttribute("signInId", claims.signInId().toString())
                .build();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "Bearer"));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of();
    }
}
