package vn.nhan.identity;

import io.quarkus.arc.Arc;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The actor of the request at hand. */
@ApplicationScoped
public class CurrentActor {

    private final SecurityIdentity identity;
    private final CurrentVertxRequest request;

    CurrentActor(SecurityIdentity identity, CurrentVertxRequest request) {
        this.identity = identity;
        this.request = request;
    }

    /** @throws UnauthorizedException when nobody is signed in */
    public Actor require() {
        if (identity.isAnonymous()) {
            throw new UnauthorizedException();
        }
        return new Actor(
                identity.getAttribute("accountId"),
                identity.getAttribute("displayName"),
                identity.getRoles().stream().map(Role::of).collect(Collectors.toSet()));
    }

    /** Nobody where the platform works by itself, or for somebody who isn't signed in. */
    public Optional<Actor> find() {
        return isAsked() && !identity.isAnonymous() ? Optional.of(require()) : Optional.empty();
    }

    /** Work of our own has a request context too, but nobody who asks: there, even asking for the identity fails. */
    private boolean isAsked() {
        return Arc.container().requestContext().isActive() && request.getCurrent() != null;
    }

    /** The sign-in under which this request is made. */
    UUID signInId() {
        return UUID.fromString(identity.getAttribute("signInId"));
    }
}
