package vn.nhan.identity.proof;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** For the rooms above: for whom an identity provider vouches. Tells who said so and when, never a number. */
@ApplicationScoped
public class VouchedPeople {

    /** @param provider its name in the settings */
    public record Vouched(String provider, Instant at) {}

    /** The newest word of a provider for any of these people. */
    public Uni<Optional<Vouched>> anyOf(Mutiny.Session session, List<UUID> accounts) {
        return accounts.isEmpty()
                ? Uni.createFrom().item(Optional.empty())
                : session.createSelectionQuery(
                                "from IdentityProof where accountId in (:accounts) and provider is not null"
                                        + " order by at desc",
                                IdentityProof.class)
                        .setParameter("accounts", accounts)
                        .setMaxResults(1)
                        .getResultList()
                        .map(found -> found.stream().findFirst().map(VouchedPeople::read));
    }

    private static Vouched read(IdentityProof proof) {
        var provider = proof.provider;
        if (provider == null) {
            throw new IllegalStateException("asked for proofs of providers only");
        }
        return new Vouched(provider, proof.at);
    }
}
