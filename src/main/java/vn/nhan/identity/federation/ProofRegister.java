package vn.nhan.identity.federation;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import vn.nhan.platform.problem.DomainFailure;

/** Where it is kept that somebody has proven who they are; without such a bean nobody is offered to. */
public interface ProofRegister {

    /** Whether the account has a proof that stands, in the province of the request. */
    Uni<Boolean> isProven(UUID accountId);

    /**
     * Keeps a proof, once: the same number of the same account again changes nothing.
     *
     * @param provider name of the identity provider that vouches for it
     * @param citizenId as the provider wrote it; to be checked, sealed and hashed, and told to nobody
     * @return whether it was kept; false when another account has proven to be this citizen
     * @throws DomainFailure (through the Uni) for what is no citizen id
     */
    Uni<Boolean> prove(UUID accountId, String provider, String citizenId);
}
