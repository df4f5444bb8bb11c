package vn.nhan.identity;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Collectors;

/** The actor of the request at hand. */
@ApplicationScoped
public class CurrentActor {

    private final SecurityIdentity identity;

    CurrentActor(SecurityIdentity identity) {
        this.identity = identity;
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

    /** The sign-in under which this request is made. */
    UUID signInId() {
        return UUID.fromString(identity.getAttribute("signInId"));
    }
}
