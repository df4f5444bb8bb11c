package vn.nhan.business.verification;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessDecisions;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.Businesses;
import vn.nhan.business.Decider;
import vn.nhan.identity.proof.VouchedPeople;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.validation.PlainText;

/** Who stands behind a business: collects the evidence, and writes down what an officer adds to it. */
@ApplicationScoped
class IdentityDesk {

    private final IdentityQueries queries;
    private final VouchedPeople vouched;
    private final BusinessDecisions decisions;
    private final Businesses businesses;
    private final Audit audit;

    IdentityDesk(
            IdentityQueries queries,
            VouchedPeople vouched,
            BusinessDecisions decisions,
            Businesses businesses,
            Audit audit) {
        this.queries = queries;
        this.vouched = vouched;
        this.decisions = decisions;
        this.businesses = businesses;
        this.audit = audit;
    }

    /**
     * What an officer says of a business's identity.
     *
     * @param level {@code document-seen} or {@code register-confirmed}; the others are nobody's to say
     * @param note for a register its name and the reference or day there
     * @param documentId the paper that was seen, when it is on file
     */
    record Said(
            @Nullable IdentityLevel level,

            @PlainText(max = 500, required = false) @Nullable
            String note,

            @Nullable UUID documentId) {

        static final Said DOCUMENT_SEEN = new Said(IdentityLevel.DOCUMENT_SEEN, null, null);
    }

    Uni<IdentityStanding> standing(Mutiny.Session session, UUID businessId, LocalDate day) {
        return queries.of(session, businessId)
                .chain(kept -> online(session, businessId).map(found -> {
                    var all = new ArrayList<>(kept);
                    found.filter(online -> kept.stream().noneMatch(online::equals))
                            .ifPresent(all::add);
                    return all;
                }))
                .chain(all -> queries.rules(session, day).map(rules -> IdentityStanding.of(all, rules)));
    }

    /** @throws Invalid for what an officer can't say, or a paper that is none of the business's */
    Uni<Void> say(Mutiny.Session session, UUID businessId, Said said, Decider officer) {
        check(said);
        return businesses
                .require(session, businessId)
                .call(() -> requirePaper(session, businessId, said.documentId()))
                .call(business -> queries.add(session, business, evidence(said, officer), officer))
                .chain(business -> audit.record(session, deed(business, said, officer)));
    }

    /** Keeps what an identity provider says today: it must still be told when the link is gone. */
    Uni<Void> keepOnline(Mutiny.Session session, UUID businessId) {
        return online(session, businessId)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : queries.of(session, businessId)
                                .chain(kept -> kept.contains(found.get())
                                        ? Uni.createFrom().voidItem()
                                        : businesses
                                                .require(session, businessId)
                                                .chain(business -> queries.add(session, business, found.get(), null))));
    }

    private static void check(Said said) {
        var level = said.level();
        if (level != IdentityLevel.DOCUMENT_SEEN && level != IdentityLevel.REGISTER_CONFIRMED) {
            throw new Invalid("level", "identity.level-not-yours");
        }
        if (level == IdentityLevel.REGISTER_CONFIRMED
                && (said.note() == null || said.note().isBlank())) {
            throw new Invalid("note", "identity.register-unnamed");
        }
    }

    private Uni<Void> requirePaper(Mutiny.Session session, UUID businessId, @Nullable UUID documentId) {
        return documentId == null
                ? Uni.createFrom().voidItem()
                : queries.hasDocument(session, businessId, documentId)
                        .invoke(there -> {
                            if (!there) {
                                throw new Invalid("documentId", "identity.paper-unknown");
                            }
                        })
                        .replaceWithVoid();
    }

    private Uni<Optional<IdentityEvidence>> online(Mutiny.Session session, UUID businessId) {
        return decisions
                .managers(session, businessId)
                .chain(managers -> vouched.anyOf(session, managers))
                .map(found -> found.map(word ->
                        new IdentityEvidence(IdentityLevel.E_AUTHENTICATED, word.at(), word.provider(), null, null)));
    }

    private static IdentityEvidence evidence(Said said, Decider officer) {
        var level = said.level();
        return new IdentityEvidence(
                level == null ? IdentityLevel.DOCUMENT_SEEN : level,
                officer.at(),
                officer.byName(),
                said.note(),
                said.documentId());
    }

    private static Audit.Deed deed(BusinessRef business, Said said, Decider officer) {
        return new Audit.Deed(
                officer.by(),
                "business.identify",
                new Audit.Subject(business.tenant(), "business", business.id()),
                null,
                said.level());
    }

    static LocalDate day(Decider officer) {
        return Dates.dayOf(officer.at());
    }
}
