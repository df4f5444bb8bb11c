package vn.nhan.identity.subject;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.problem.FieldError;

/** Whoever waits for an answer about their data would never get it. */
@ApplicationScoped
class OpenRequestHold implements ErasureHold {

    @Override
    public Uni<List<FieldError>> reasons(Mutiny.Session session, UUID accountId) {
        return session.createSelectionQuery(
                        "select count(r) from DataRequest r"
                                + " where r.accountId = :account and r.kind <> 'erase' and r.closedAt is null",
                        Long.class)
                .setParameter("account", accountId)
                .getSingleResult()
                .map(open -> open == 0 ? List.of() : List.of(new FieldError("", "subject.hold-open-request")));
    }
}
