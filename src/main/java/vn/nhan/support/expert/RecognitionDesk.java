package vn.nhan.support.expert;

import com.github.f4b6a3.uuid.UuidCreator;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.document.Filing;
import vn.nhan.platform.storage.ObjectKey;
import vn.nhan.platform.storage.ObjectStore;
import vn.nhan.platform.storage.StoredContent;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.PlainText;

/** Decisions that recognise experts, with their papers. A renewal is another one; a decision is taken back, never erased. */
@ApplicationScoped
class RecognitionDesk {

    private static final int LONGEST_YEARS = 10;

    private final TenantTx tx;
    private final ProfileRules rules;
    private final ExpertReader reader;
    private final ExpertLog log;
    private final Filing filing;
    private final ObjectStore objects;

    RecognitionDesk(
            TenantTx tx, ProfileRules rules, ExpertReader reader, ExpertLog log, Filing filing, ObjectStore objects) {
        this.tx = tx;
        this.rules = rules;
        this.reader = reader;
        this.log = log;
        this.filing = filing;
        this.objects = objects;
    }

    /** @param revokedOn the first day on which it holds no more */
    record Revocation(
            @NotNull LocalDate revokedOn,
            @PlainText(max = 500, lines = true) String reason) {}

    Uni<ExpertView> recognise(UUID id, NewRecognition told, byte[] scan) {
        check(told);
        return tx.inTenant(session -> ExpertDesk.find(session, id)
                        .invoke(ExpertDesk::requireStanding)
                        .call(() -> requireNew(session, id, told)))
                .chain(expert -> filing.receive(expert.tenant(), scan))
                .chain(paper -> tx.inTenant(session -> ExpertDesk.find(session, id)
                        .call(() -> requireNew(session, id, told))
                        .call(expert -> insert(session, expert, told, paper))
                        .call(expert ->
                                log.done(session, "expert.recognise", expert, Map.of("decisionNo", told.decisionNo())))
                        .chain(expert -> reader.view(session, expert))));
    }

    Uni<ExpertView> revoke(UUID recognition, Revocation why) {
        rules.of(why).orThrow();
        return tx.inTenant(session -> expertOf(session, recognition)
                .call(() -> session.createNativeQuery("update expert_recognition set revoked_on = :on,"
                                + " revoke_reason = :reason, revoked_by = :by where id = :id and revoked_on is null")
                        .setParameter("on", why.revokedOn())
                        .setParameter("reason", why.reason().strip())
                        .setParameter("by", log.me())
                        .setParameter("id", recognition)
                        .executeUpdate()
                        .invoke(changed -> {
                            if (changed == 0) {
                                throw new ExpertFailure.Revoked();
                            }
                        }))
                .call(expert -> log.done(session, "expert.revoke", expert, Map.of("recognition", recognition)))
                .chain(expert -> reader.view(session, expert)));
    }

    /** The expert whom it recognises. */
    Uni<ExpertView> read(UUID recognition) {
        return tx.inTenant(session -> expertOf(session, recognition).chain(expert -> reader.view(session, expert)));
    }

    /** The paper, for officers. */
    Uni<StoredContent> scan(UUID recognition) {
        return tx.inTenant(session -> session.createNativeQuery(
                                "select paper_key from expert_recognition where id = :id", String.class)
                        .setParameter("id", recognition)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(ExpertFailure.NotFound::new)
                .chain(key -> objects.get(new ObjectKey(key)))
                .map(content -> content.orElseThrow(ExpertFailure.NotFound::new));
    }

    private void check(NewRecognition told) {
        var checks = rules.of(told);
        if (told.validFrom() != null && told.validTo() != null) {
            checks.refuseIf(told.validTo().isBefore(told.validFrom()), "validTo", "expert.ends-before-it-begins")
                    .refuseIf(
                            told.validTo().isAfter(told.validFrom().plusYears(LONGEST_YEARS)),
                            "validTo",
                            "expert.too-long");
        }
        checks.orThrow();
    }

    private static Uni<Void> requireNew(Mutiny.Session session, UUID expert, NewRecognition told) {
        return session.createNativeQuery(
                        "select count(*) from expert_recognition where expert_id = :expert and decision_no = :no"
                                + " and body = :body",
                        Long.class)
                .setParameter("expert", expert)
                .setParameter("no", told.decisionNo().strip())
                .setParameter("body", told.body().strip())
                .getSingleResult()
                .invoke(count -> {
                    if (count > 0) {
                        throw new ExpertFailure.Twice();
                    }
                })
                .replaceWithVoid();
    }

    private Uni<Integer> insert(Mutiny.Session session, Expert expert, NewRecognition told, Filing.Received paper) {
        return session.createNativeQuery("insert into expert_recognition (tenant_id, id, expert_id, decision_no, body,"
                        + " valid_from, valid_to, programmes, paper_key, paper_type, paper_sha256, recorded_at, recorded_by)"
                        + " values (:tenant, :id, :expert, :no, :body, :from, :to,"
                        + " cast(string_to_array(:programmes, ',') as uuid[]), :key, :type, :sha, :at, :by)")
                .setParameter("tenant", expert.tenant().value())
                .setParameter("id", UuidCreator.getTimeOrderedEpoch())
                .setParameter("expert", expert.id())
                .setParameter("no", told.decisionNo().strip())
                .setParameter("body", told.body().strip())
                .setParameter("from", told.validFrom())
                .setParameter("to", told.validTo())
                .setParameter("programmes", joined(told.programmes()))
                .setParameter("key", paper.key().value())
                .setParameter("type", paper.paper().contentType())
                .setParameter("sha", paper.paper().sha256())
                .setParameter("at", log.now())
                .setParameter("by", log.me())
                .executeUpdate();
    }

    private static String joined(@Nullable List<UUID> ids) {
        return ids == null
                ? ""
                : String.join(",", ids.stream().map(UUID::toString).toList());
    }

    private static Uni<Expert> expertOf(Mutiny.Session session, UUID recognition) {
        return session.createNativeQuery("select expert_id from expert_recognition where id = :id", UUID.class)
                .setParameter("id", recognition)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(ExpertFailure.NotFound::new)
                .chain(id -> ExpertDesk.find(session, id));
    }
}
