package vn.nhan.support.request;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** What support a request may get, by the rules of the day on which it was sent in. */
@ApplicationScoped
class Grants {

    private final Prospects prospects;

    Grants(Prospects prospects) {
        this.prospects = prospects;
    }

    /** A form of support that is granted. */
    record Grant(UUID formId, @Nullable UUID programmeId, int percent) {

        void writeTo(SupportRequest request) {
            request.formId = formId;
            request.programmeId = programmeId;
            request.percent = percent;
        }
    }

    /** @throws vn.nhan.platform.problem.Invalid (through the Uni) for a form that the request may not get */
    Uni<Optional<Grant>> of(Mutiny.Session session, SupportRequest request, @Nullable UUID formId) {
        if (formId == null) {
            return Uni.createFrom().item(Optional.empty());
        }
        return prospects
                .of(session, new Prospects.Asked(request.businessId, request.need, request.submittedAt))
                .map(prospect -> Optional.of(prospect.levels().stream()
                        .filter(level -> level.formId().equals(formId))
                        .findFirst()
                        .map(level -> new Grant(level.formId(), level.programmeId(), level.percent()))
                        .orElseThrow(() -> new vn.nhan.platform.problem.Invalid("formId", "support.form-unknown"))));
    }
}
