package vn.nhan.identity;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.UUID;

/** Something that a person should see first after signing in. A bean of this type is asked at every sign-in on a page. */
public interface AfterSignIn {

    /** A path on this host; empty when there is nothing to see. Called outside of a transaction. */
    Uni<Optional<String>> leadTo(UUID accountId);
}
