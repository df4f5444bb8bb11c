package vn.nhan.identity.federation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.Facts;
import vn.nhan.identity.PersonSeal;
import vn.nhan.identity.PersonalDataSource;

/** Of a person's own data: the identities of providers that open, or opened, their account. */
@ApplicationScoped
class LinkData implements PersonalDataSource {

    private final PersonSeal seal;

    LinkData(PersonSeal seal) {
        this.seal = seal;
    }

    @Override
    public Uni<List<Section>> collect(Mutiny.Session session, Subject subject) {
        return session.createSelectionQuery(
                        "from FederatedIdentity where accountId = :account order by id", FederatedIdentity.class)
                .setParameter("account", subject.accountId())
                .getResultList()
                .map(links -> Section.of(
                        "links",
                        links.stream().map(link -> facts(link, subject)).toList()));
    }

    private Map<String, Object> facts(FederatedIdentity link, Subject subject) {
        var sealed = link.subjectSealed;
        return new Facts()
                .with("provider", link.provider)
                .with("subject", sealed == null ? null : seal.open(subject.key(), LinkedIdentities.SEALED, sealed))
                .with("linkedAt", link.linkedAt)
                .with("lastUsedAt", link.lastUsedAt)
                .with("unlinkedAt", link.unlinkedAt)
                .asMap();
    }
}
