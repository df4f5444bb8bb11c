package vn.nhan.identity.proof;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.Facts;
import vn.nhan.identity.PersonSeal;
import vn.nhan.identity.PersonalDataSource;

/** Of a person's own data: the cards that were checked. */
@ApplicationScoped
class ProofData implements PersonalDataSource {

    private final PersonSeal seal;

    ProofData(PersonSeal seal) {
        this.seal = seal;
    }

    @Override
    public Uni<List<Section>> collect(Mutiny.Session session, Subject subject) {
        return session.createSelectionQuery(
                        "from IdentityProof where accountId = :account order by id", IdentityProof.class)
                .setParameter("account", subject.accountId())
                .getResultList()
                .map(proofs -> Section.of(
                        "identityProofs",
                        proofs.stream().map(proof -> facts(proof, subject)).toList()));
    }

    private Map<String, Object> facts(IdentityProof proof, Subject subject) {
        var sealed = proof.citizenIdSealed;
        return new Facts()
                .with("proofKind", proof.kind)
                .with("citizenId", sealed == null ? null : seal.open(subject.key(), proof.place(), sealed))
                .with("at", proof.at)
                .with("withEvidence", proof.evidence != null)
                .asMap();
    }
}
