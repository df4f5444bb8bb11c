package vn.nhan.identity.delegation;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.Facts;
import vn.nhan.identity.PersonalDataSource;

/** Of a person's own data: whom they act for as a helper, and what they let a helper do; never who the other one is. */
@ApplicationScoped
class DelegationData implements PersonalDataSource {

    private static final String OWN =
            "select helper_account_id, array_to_string(purposes, ', '), proof_kind, valid_from,"
                    + " valid_until, revoked_at from delegation"
                    + " where helper_account_id = :account or granted_by = :account order by id";

    @Override
    public Uni<List<Section>> collect(Mutiny.Session session, Subject subject) {
        return session.createNativeQuery(OWN, Object[].class)
                .setParameter("account", subject.accountId())
                .getResultList()
                .map(rows -> Section.of(
                        "delegations",
                        rows.stream()
                                .map(row -> facts(row, subject.accountId()))
                                .toList()));
    }

    private static Map<String, Object> facts(Object[] row, UUID account) {
        return new Facts()
                .with("part", account.equals(row[0]) ? "helper" : "principal")
                .with("purposes", row[1])
                .with("proofKind", row[2])
                .with("since", row[3])
                .with("until", row[4])
                .with("revokedAt", row[5])
                .asMap();
    }
}
