package vn.nhan.business.bank;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.Businesses;
import vn.nhan.business.Deeds;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.EmailAddress;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;

/** Officers confirm that an account belongs to the seller, or say why it can't be used. */
@ApplicationScoped
class BankReview {

    /** As many as somebody works off before looking again. */
    private static final int QUEUE = 100;

    private final TenantTx tx;
    private final BankAccounts accounts;
    private final Businesses businesses;
    private final BankLetters letters;
    private final Deeds deeds;
    private final CurrentActor actor;
    private final Validation validation;
    private final Clock clock;

    BankReview(
            TenantTx tx,
            BankAccounts accounts,
            Businesses businesses,
            BankLetters letters,
            Deeds deeds,
            CurrentActor actor,
            Validation validation,
            Clock clock) {
        this.tx = tx;
        this.accounts = accounts;
        this.businesses = businesses;
        this.letters = letters;
        this.deeds = deeds;
        this.actor = actor;
        this.validation = validation;
        this.clock = clock;
    }

    /** @param reason told to the managers; 1 to 500 characters */
    record Refusal(@PlainText(max = 500, lines = true) String reason) {}

    /** Who has waited longest is first. */
    Uni<List<BankAccountView>> queue() {
        return tx.inTenant(session -> accounts.waiting(session, QUEUE).chain(found -> accounts.views(session, found)));
    }

    /** Puts the account into use, and ends the one that was in use before. */
    Uni<BankAccountView> confirm(UUID accountId) {
        return decide(
                accountId,
                BankLetters.News.CONFIRMED,
                "bank-account.confirm",
                (session, account) -> accounts.locked(session, account.businessId)
                        .invoke(all -> all.stream()
                                .filter(BankAccount::isInUse)
                                .forEach(old -> old.end(actor.require().accountId(), clock.instant())))
                        .call(session::flush)
                        .invoke(() -> account.confirm(actor.require().accountId(), clock.instant()))
                        .replaceWithVoid());
    }

    Uni<BankAccountView> refuse(UUID accountId, Refusal refusal) {
        validation.of(refusal).orThrow();
        return decide(accountId, BankLetters.News.REFUSED, "bank-account.refuse", (session, account) -> {
            account.refuse(
                    actor.require().accountId(),
                    clock.instant(),
                    refusal.reason().strip());
            return Uni.createFrom().voidItem();
        });
    }

    private interface Decision {
        Uni<Void> on(Mutiny.Session session, BankAccount account);
    }

    private Uni<BankAccountView> decide(UUID accountId, BankLetters.News news, String action, Decision decision) {
        return tx.inTenant(session -> accounts.require(session, accountId))
                .chain(found -> letters.addresses(found.businessId))
                .chain(to -> tx.inTenant(session -> accounts.require(session, accountId)
                        .invoke(account -> {
                            if (!account.isWaiting()) {
                                throw new BankFailure.Decided();
                            }
                        })
                        .call(account -> decision.on(session, account))
                        .call(session::flush)
                        .call(account -> done(session, action, account))
                        .call(account -> businesses
                                .require(session, account.businessId)
                                .chain(business -> tell(session, business, to, news)))
                        .chain(account -> accounts.views(session, List.of(account)))
                        .map(views -> views.get(0))));
    }

    private Uni<Void> tell(Mutiny.Session session, BusinessRef business, List<EmailAddress> to, BankLetters.News news) {
        return letters.send(session, business, to, news);
    }

    private Uni<Void> done(Mutiny.Session session, String action, BankAccount account) {
        return deeds.done(
                session,
                action,
                new Audit.Subject(account.tenant(), "bank_account", account.id()),
                Map.of("business", account.businessId, "bank", Bank.nameOf(account.bin)));
    }
}
