package vn.nhan.support.engagement;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.Invalid;
import vn.nhan.support.programme.Asked;
import vn.nhan.support.programme.Caps;
import vn.nhan.support.programme.Commitment;
import vn.nhan.support.programme.Entitlement;
import vn.nhan.support.programme.Entitlements;
import vn.nhan.support.programme.Level;
import vn.nhan.support.request.Requests;

/** What the state pays of a price: by the level that the decision names, else the one that pays most; held under its caps. */
@ApplicationScoped
class StateSupport {

    private final Requests requests;
    private final Entitlements entitlements;
    private final Caps caps;

    StateSupport(Requests requests, Entitlements entitlements, Caps caps) {
        this.requests = requests;
        this.entitlements = entitlements;
        this.caps = caps;
    }

    /**
     * Speaks for the state's share, in place of what the engagement has spoken for before.
     *
     * @throws vn.nhan.support.programme.ProgrammeFailure.CapExceeded (through the Uni) when caps or budgets don't hold it
     */
    Uni<Shares> commit(Mutiny.Session session, Engagement engagement, NewTerms asked) {
        return caps.release(session, engagement.id())
                .chain(() -> level(session, engagement, asked.price()))
                .chain(level -> shares(session, engagement, asked, level.orElse(null)))
                .call(shares -> shares.levelId() == null
                        ? Uni.createFrom().voidItem()
                        : caps.commit(
                                session,
                                new Commitment(
                                        engagement.businessId,
                                        shares.levelId(),
                                        asked.startsOn().getYear(),
                                        shares.state(),
                                        engagement.id())));
    }

    /** Gives it back, unless the state has paid some of it already. */
    Uni<Void> release(Mutiny.Session session, Engagement engagement) {
        return Papers.payments(session, engagement.id())
                .chain(payments -> payments.stream().anyMatch(paid -> paid.share.equals("state"))
                        ? Uni.createFrom().voidItem()
                        : caps.release(session, engagement.id()));
    }

    private Uni<Shares> shares(Mutiny.Session session, Engagement engagement, NewTerms asked, @Nullable Level level) {
        if (level == null) {
            if (asked.stateShare() != null && asked.stateShare() > 0) {
                throw new Invalid("stateShare", "engagement.no-entitlement");
            }
            return Uni.createFrom().item(Shares.ofFirm(asked.price()));
        }
        return caps.room(
                        session,
                        engagement.businessId,
                        level.formId(),
                        asked.startsOn().getYear())
                .map(room -> Shares.of(asked.price(), asked.stateShare(), level, room));
    }

    private Uni<Optional<Level>> level(Mutiny.Session session, Engagement engagement, long price) {
        return requests.require(session, engagement.requestId)
                .chain(request -> entitlements.of(
                        session, new Asked(request.businessId(), request.need(), request.submittedAt())))
                .chain(entitled -> decided(session, engagement).map(form -> level(entitled, form, price)));
    }

    private static Optional<Level> level(Entitlement entitled, List<UUID> decided, long price) {
        return decided.isEmpty()
                ? entitled.bestFor(price)
                : Stream.concat(entitled.best().stream(), entitled.others().stream())
                        .filter(level -> decided.contains(level.formId()))
                        .findFirst();
    }

    /** The level that the decision about the request names, if it names one. */
    private static Uni<List<UUID>> decided(Mutiny.Session session, Engagement engagement) {
        return session.createNativeQuery(
                        "select form_id from support_request where id = :id and form_id is not null", UUID.class)
                .setParameter("id", engagement.requestId)
                .getResultList();
    }
}
