package vn.nhan.tenant.operator;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The operator at work. The room {@code identity} stands above this one, so only what the token says is read here. */
@ApplicationScoped
public class Operator {

    /** As tokens name the role. */
    public static final String ROLE = "operator";

    private final SecurityIdentity identity;

    Operator(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Of the account; only where the endpoint lets nobody in but operators. */
    public UUID id() {
        return identity.getAttribute("accountId");
    }
}
