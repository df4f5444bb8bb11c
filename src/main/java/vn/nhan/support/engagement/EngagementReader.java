package vn.nhan.support.engagement;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.crypto.Seal;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.LocalizedText;
import vn.nhan.support.expert.ExpertRef;
import vn.nhan.support.expert.Experts;
import vn.nhan.support.need.Need;
import vn.nhan.support.need.Needs;

/** Reads an engagement with everything that belongs to it, for who may see it. */
@ApplicationScoped
class EngagementReader {

    private final TenantTx tx;
    private final EngagementGate gate;
    private final Experts experts;
    private final Needs needs;
    private final Seal seal;

    EngagementReader(TenantTx tx, EngagementGate gate, Experts experts, Needs needs, Seal seal) {
        this.tx = tx;
        this.gate = gate;
        this.experts = experts;
        this.needs = needs;
        this.seal = seal;
    }

    /** What an engagement is made of. */
    private record Parts(
            Standing who,
            EngagementView.Party business,
            ExpertRef expert,
            @Nullable EngagementTerms terms,
            List<Signature> signatures) {}

    private record Work(List<WorkSession> sessions, List<Deliverable> deliverables, List<Payment> payments) {}

    private record After(
            List<WorkRatings.Rating> ratings, List<FollowUp> followUps, List<EngagementView.Happened> events) {}

    Uni<EngagementView> read(UUID id, Locale reader) {
        return tx.inTenant(session -> gate.read(session, id).chain(who -> view(session, who, reader)));
    }

    /** What it is like once something was done. */
    Uni<EngagementView> after(Uni<Engagement> done, Locale reader) {
        return done.chain(engagement -> read(engagement.id(), reader));
    }

    private Uni<EngagementView> view(Mutiny.Session session, Standing who, Locale reader) {
        return parts(session, who)
                .chain(parts -> work(session, who.engagement())
                        .chain(work -> after(session, who)
                                .chain(after -> needs.tree(session)
                                        .map(tree ->
                                                tree.find(who.engagement().need).map(Need::name))
                                        .chain(need -> holder(session, who.engagement())
                                                .map(holder ->
                                                        put(parts, work, after, named(need, who, reader), holder))))));
    }

    private static String named(Optional<LocalizedText> need, Standing who, Locale reader) {
        return need.map(name -> name.in(reader)).orElse(who.engagement().need);
    }

    private Uni<Parts> parts(Mutiny.Session session, Standing who) {
        var engagement = who.engagement();
        return gate.business(session, engagement)
                .chain(business -> experts.require(session, engagement.expertId)
                        .chain(expert -> Papers.signatures(session, engagement.id(), engagement.termsVersion)
                                .chain(signatures -> terms(session, engagement)
                                        .map(terms -> new Parts(
                                                who,
                                                new EngagementView.Party(business.id(), business.name()),
                                                expert,
                                                terms.orElse(null),
                                                signatures)))));
    }

    private static Uni<Optional<EngagementTerms>> terms(Mutiny.Session session, Engagement engagement) {
        return engagement.termsVersion == 0
                ? Uni.createFrom().item(Optional.empty())
                : Papers.terms(session, engagement.id(), engagement.termsVersion)
                        .map(Optional::of);
    }

    private static Uni<Work> work(Mutiny.Session session, Engagement engagement) {
        return Papers.sessions(session, engagement.id())
                .chain(sessions -> Papers.deliverables(session, engagement.id())
                        .chain(deliverables -> Papers.payments(session, engagement.id())
                                .map(payments -> new Work(sessions, deliverables, payments))));
    }

    private Uni<After> after(Mutiny.Session session, Standing who) {
        var engagement = who.engagement();
        return WorkRatings.of(session, engagement)
                .map(all -> all.stream()
                        .filter(one -> who.side() == Side.OFFICE
                                || one.by().equals(who.side().key()))
                        .toList())
                .chain(ratings -> Papers.followUps(session, engagement.id())
                        .chain(asked -> events(session, engagement).map(events -> new After(ratings, asked, events))));
    }

    private Uni<List<EngagementView.Happened>> events(Mutiny.Session session, Engagement engagement) {
        return session.createNativeQuery(
                        "select id, kind, side, to_state, at, by_name, words_sealed from engagement_event"
                                + " where engagement_id = :id order by id desc limit 60",
                        Object[].class)
                .setParameter("id", engagement.id())
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new EngagementView.Happened(
                                (String) row[1],
                                (String) row[2],
                                (String) row[3],
                                instant(row[4]),
                                (String) row[5],
                                words(engagement, (UUID) row[0], (byte[]) row[6])))
                        .toList());
    }

    private @Nullable String words(Engagement engagement, UUID event, byte @Nullable [] sealed) {
        return sealed == null ? null : seal.open(engagement.tenant(), EngagementLog.wordsPlace(event), sealed);
    }

    private static Uni<Optional<EngagementView.Holder>> holder(Mutiny.Session session, Engagement engagement) {
        return !engagement.state().isOpen()
                ? Uni.createFrom().item(Optional.empty())
                : session.createNativeQuery(
                                "select holder_kind, due_at from support_request where id = :id and due_at is not null",
                                Object[].class)
                        .setParameter("id", engagement.requestId)
                        .getResultList()
                        .map(rows -> rows.stream()
                                .findFirst()
                                .map(row -> new EngagementView.Holder((String) row[0], instant(row[1]))));
    }

    private static EngagementView put(
            Parts parts, Work work, After after, String need, Optional<EngagementView.Holder> holder) {
        var it = parts.who().engagement();
        var terms = parts.terms();
        return new EngagementView(
                it.id(),
                it.state(),
                parts.who().side(),
                it.need,
                need,
                parts.business(),
                new EngagementView.Party(parts.expert().id(), parts.expert().name()),
                it.requestId,
                it.beganAt,
                it.acceptedAt,
                it.acceptedAssisted,
                holder.orElse(null),
                terms == null ? null : EngagementView.Terms.of(terms, parts.signatures()),
                work.sessions().stream().map(EngagementView.Session::of).toList(),
                work.deliverables().stream().map(EngagementView.Handed::of).toList(),
                work.payments().stream()
                        .map(paid -> new EngagementView.Paid(paid.share, paid.amount, paid.paidOn))
                        .toList(),
                after.ratings(),
                after.followUps().stream()
                        .map(one -> new EngagementView.Question(one.code, one.afterDays, one.dueOn, one.answer))
                        .toList(),
                after.events());
    }

    private static Instant instant(Object column) {
        return ((OffsetDateTime) column).toInstant();
    }
}
