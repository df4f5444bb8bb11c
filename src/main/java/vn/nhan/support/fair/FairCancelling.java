package vn.nhan.support.fair;

import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.Deeds;
import vn.nhan.identity.CurrentActor;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.message.Message;
import vn.nhan.platform.message.Post;
import vn.nhan.platform.tenancy.CurrentTenant;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;
import vn.nhan.tenant.TenantRegistry;

/** A fair that isn't held after all: its meetings are off, and everybody who has to do with it is told. */
@ApplicationScoped
class FairCancelling {

    private final TenantTx tx;
    private final CurrentTenant tenant;
    private final CurrentActor actor;
    private final FairPlans plans;
    private final FairReach reach;
    private final TenantRegistry registry;
    private final Post post;
    private final Deeds deeds;
    private final Validation validation;
    private final Clock clock;

    FairCancelling(
            TenantTx tx,
            CurrentTenant tenant,
            CurrentActor actor,
            FairPlans plans,
            FairReach reach,
            TenantRegistry registry,
            Post post,
            Deeds deeds,
            Validation validation,
            Clock clock) {
        this.tx = tx;
        this.tenant = tenant;
        this.actor = actor;
        this.plans = plans;
        this.reach = reach;
        this.registry = registry;
        this.post = post;
        this.deeds = deeds;
        this.validation = validation;
        this.clock = clock;
    }

    /** @param reason for everybody to read */
    record Cancellation(@PlainText(max = 500) String reason) {}

    /** The letters, one to each address, are of the same transaction. */
    Uni<FairPlan> cancel(UUID fairId, Cancellation said) {
        validation.of(said).orThrow();
        return tx.as(
                tenant.require().withPeople(),
                session -> FairService.lock(session, fairId)
                        .invoke(fair ->
                                fair.cancel(said.reason(), actor.require().accountId(), clock.instant()))
                        .call(session::flush)
                        .call(fair -> session.createNativeQuery(
                                        "update fair_meeting set cancelled_at = :at where fair_id = :fair")
                                .setParameter("at", fair.cancelledAt)
                                .setParameter("fair", fairId)
                                .executeUpdate())
                        .call(fair -> deeds.done(
                                session,
                                "fair.cancel",
                                new Audit.Subject(fair.tenant(), "fair", fairId),
                                Map.of("reason", said.reason())))
                        .call(fair -> tell(session, fair))
                        .chain(fair -> plans.plan(session, fair)));
    }

    /** Names of those to whom no letter could be written: they are phoned. */
    Uni<List<String>> untold(UUID fairId) {
        return tx.as(
                tenant.require().withPeople(),
                session -> FairService.require(session, fairId)
                        .chain(fair -> plans.parts(session, fair))
                        .chain(parts -> reach.of(session, parts))
                        .map(all -> all.stream()
                                .filter(one -> one.addresses().isEmpty() || !post.isOpen())
                                .map(FairReach.Party::name)
                                .sorted()
                                .toList()));
    }

    private Uni<Void> tell(Mutiny.Session session, Fair fair) {
        return !post.isOpen()
                ? Uni.createFrom().voidItem()
                : plans.parts(session, fair)
                        .chain(parts -> reach.of(session, parts))
                        .chain(all -> Multi.createFrom()
                                .iterable(all.stream()
                                        .flatMap(one -> one.addresses().stream())
                                        .distinct()
                                        .toList())
                                .onItem()
                                .transformToUniAndConcatenate(box ->
                                        post.send(session, fair.tenant(), letter(fair, box.value()), fair.endsAt()))
                                .collect()
                                .asList())
                        .replaceWithVoid();
    }

    private Message letter(Fair fair, String to) {
        var words = MessageBundles.get(FairCancelMessages.class);
        var address = registry.byId(fair.tenant())
                        .map(province -> "https://" + province.hosts().get(0))
                        .orElse("")
                + "/fairs/" + fair.id();
        return new Message(
                to,
                words.mailSubject(fair.title),
                words.mailText(fair.title, Dates.format(fair.startsAt), String.valueOf(fair.cancelReason), address));
    }
}
