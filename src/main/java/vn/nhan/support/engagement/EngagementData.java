package vn.nhan.support.engagement;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.identity.Facts;
import vn.nhan.identity.PersonalDataSource;
import vn.nhan.platform.crypto.Seal;
import vn.nhan.platform.tenancy.TenantId;

/** Of a person's own data: what they signed, and what they wrote down in engagements. */
@ApplicationScoped
class EngagementData implements PersonalDataSource {

    private final Seal seal;

    EngagementData(Seal seal) {
        this.seal = seal;
    }

    @Override
    public Uni<List<Section>> collect(Mutiny.Session session, Subject subject) {
        return session.createSelectionQuery("from Signature where signedBy = :account order by id", Signature.class)
                .setParameter("account", subject.accountId())
                .getResultList()
                .map(found -> Section.of(
                        "supportSignatures",
                        found.stream().map(EngagementData::signed).toList()))
                .chain(signatures -> deeds(session, subject.accountId())
                        .map(deeds -> Stream.concat(signatures.stream(), deeds.stream())
                                .toList()));
    }

    private Uni<List<Section>> deeds(Mutiny.Session session, UUID account) {
        return session.createNativeQuery(
                        "select tenant_id, id, kind, at, words_sealed from engagement_event where by_account = :account"
                                + " order by id",
                        Object[].class)
                .setParameter("account", account)
                .getResultList()
                .map(rows ->
                        Section.of("supportDeeds", rows.stream().map(this::done).toList()));
    }

    private static Map<String, Object> signed(Signature signature) {
        return new Facts()
                .with("signedAt", signature.signedAt)
                .with("signedName", signature.signedName)
                .with("signedHash", signature.sha256)
                .asMap();
    }

    private Map<String, Object> done(Object[] row) {
        return new Facts()
                .with("supportDeed", (String) row[2])
                .with("submittedAt", ((OffsetDateTime) row[3]).toInstant())
                .with("text", words(new TenantId((Short) row[0]), (UUID) row[1], (byte[]) row[4]))
                .asMap();
    }

    private @Nullable String words(TenantId tenant, UUID event, byte @Nullable [] sealed) {
        return sealed == null ? null : seal.open(tenant, EngagementLog.wordsPlace(event), sealed);
    }
}
