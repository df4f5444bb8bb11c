package vn.nhan.business.verification;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessDecision;
import vn.nhan.business.BusinessDecisions;
import vn.nhan.business.BusinessKind;
import vn.nhan.business.BusinessNames;
import vn.nhan.business.BusinessView;
import vn.nhan.business.Dossier;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.html.Form;
import vn.nhan.platform.tenancy.TenantTx;

/** Puts together what the desk's pages show, in one transaction. */
@ApplicationScoped
class DeskViews {

    private final TenantTx tx;
    private final ReviewDesk desk;
    private final BulkService bulks;
    private final Papers papers;
    private final BusinessDecisions decisions;

    DeskViews(TenantTx tx, ReviewDesk desk, BulkService bulks, Papers papers, BusinessDecisions decisions) {
        this.tx = tx;
        this.desk = desk;
        this.bulks = bulks;
        this.papers = papers;
        this.decisions = decisions;
    }

    Uni<QueueView> queue(QueueFilter filter, @Nullable UUID done, Locale reader) {
        return tx.inTenant(session -> desk.queue(filter)
                .chain(queue -> bulks.toApprove()
                        .chain(open -> notice(session, done)
                                .map(said -> new QueueView(
                                        queue.lines(),
                                        queue.waiting(),
                                        open,
                                        kinds(reader.getLanguage()),
                                        Form.empty(reader)
                                                .with("kind", filter.kind())
                                                .with("commune", filter.commune()),
                                        filter,
                                        said.orElse(null))))));
    }

    Uni<ReviewView> review(UUID id, QueueFilter filter, @Nullable UUID done, Locale reader) {
        return tx.inTenant(session -> desk.history(id)
                .chain(history -> known(session, id, filter)
                        .chain(known -> notice(session, done)
                                .map(said -> view(known, history, filter, said.orElse(null), reader)))));
    }

    private record Known(
            BusinessView business,
            List<Paper> papers,
            List<Finding> findings,
            IdentityStanding identity,
            @Nullable Waiting place,
            @Nullable UUID previous,
            long waiting) {}

    private Uni<Known> known(Mutiny.Session session, UUID id, QueueFilter filter) {
        return decisions
                .view(session, id)
                .chain(business -> papers.of(id)
                        .chain(found -> desk.findings(id)
                                .chain(findings -> desk.identity(id)
                                        .chain(identity -> desk.place(id)
                                                .chain(place -> desk.previous(filter, id)
                                                        .chain(previous -> desk.waiting(filter)
                                                                .map(waiting -> new Known(
                                                                        business,
                                                                        found,
                                                                        findings,
                                                                        identity,
                                                                        place.orElse(null),
                                                                        previous.orElse(null),
                                                                        waiting))))))));
    }

    private static ReviewView view(
            Known known, List<BusinessDecision> history, QueueFilter filter, @Nullable DoneNotice done, Locale reader) {
        return new ReviewView(
                new Dossier(known.business()),
                known.papers(),
                known.findings().stream().map(finding -> finding.in(reader)).toList(),
                known.identity(),
                history.stream().map(one -> HistoryLine.of(one, reader)).toList(),
                QuickReason.Option.all(reader),
                BusinessNames.fields(known.business().kind(), reader.getLanguage()),
                known.place(),
                known.previous(),
                known.waiting(),
                filter,
                done);
    }

    private Uni<Optional<DoneNotice>> notice(Mutiny.Session session, @Nullable UUID decisionId) {
        return decisionId == null
                ? Uni.createFrom().item(Optional.empty())
                : decisions
                        .find(session, decisionId)
                        .chain(found -> found.isEmpty()
                                ? Uni.createFrom().item(Optional.empty())
                                : notice(session, found.get()).map(Optional::of));
    }

    private Uni<DoneNotice> notice(Mutiny.Session session, BusinessDecision decision) {
        return decisions
                .view(session, decision.businessId())
                .map(business -> new DoneNotice(
                        business.id(),
                        business.name(),
                        decision.verb(),
                        !decision.reopened()
                                && business.status() == decision.to()
                                && new Dossier(business).isReopenable()));
    }

    private static List<Choice> kinds(String language) {
        return Arrays.stream(BusinessKind.values())
                .map(kind -> new Choice(kind.key(), BusinessNames.kind(kind, language)))
                .toList();
    }
}
