package vn.nhan.business.bank;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.BusinessAccess;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.Deeds;
import vn.nhan.identity.CurrentActor;
import vn.nhan.identity.EmailAddress;
import vn.nhan.platform.audit.Audit;
import vn.nhan.platform.money.VietQr;
import vn.nhan.platform.tenancy.TenantTx;
import vn.nhan.platform.validation.Checks;
import vn.nhan.platform.validation.PlainText;
import vn.nhan.platform.validation.Validation;

/** Managers tell where their business is paid; no helper does. What is told counts once an officer has confirmed it. */
@ApplicationScoped
class BankService {

    private final TenantTx tx;
    private final BusinessAccess access;
    private final BankAccounts accounts;
    private final BankLetters letters;
    private final Deeds deeds;
    private final CurrentActor actor;
    private final Validation validation;
    private final Clock clock;

    BankService(
            TenantTx tx,
            BusinessAccess access,
            BankAccounts accounts,
            BankLetters letters,
            Deeds deeds,
            CurrentActor actor,
            Validation validation,
            Clock clock) {
        this.tx = tx;
        this.access = access;
        this.accounts = accounts;
        this.letters = letters;
        this.deeds = deeds;
        this.actor = actor;
        this.validation = validation;
        this.clock = clock;
    }

    /**
     * @param bin of the bank, 6 digits
     * @param number 6 to 19 digits; sealed, shown masked
     * @param ownerName as the bank has it
     */
    record NewAccount(
            @PlainText(max = 6) String bin,
            @PlainText(max = 30) String number,
            @PlainText(max = 100) String ownerName) {

        @Override
        public String toString() {
            return "NewAccount[•••]";
        }
    }

    /** What a customer's app reads, and what stands beside it for those who type. */
    record PaymentCode(String payload, String bank, String number, String ownerName) {

        @Override
        public String toString() {
            return "PaymentCode[•••]";
        }
    }

    private record Told(Bank bank, AccountNumber number, String ownerName) {}

    /** The newest first; for its people and the department's officers. */
    Uni<List<BankAccountView>> list(UUID businessId) {
        return tx.inTenant(session -> access.requireHousehold(session, businessId)
                .chain(() -> accounts.of(session, businessId))
                .chain(found -> accounts.views(session, found)));
    }

    /** An account that is checked, and who is to hear of it. */
    record Checked(Told told, List<EmailAddress> managers) {}

    /** Checks an account, outside any transaction; {@link #declare(UUID, Checked)} then writes it down. */
    Uni<Checked> check(UUID businessId, NewAccount command) {
        var told = checked(command);
        return tx.inTenant(session -> access.requireManager(session, businessId))
                .chain(() -> letters.addresses(businessId))
                .map(managers -> new Checked(told, managers));
    }

    /** Tells another account. The one that is in use stays in use until this one is confirmed. */
    Uni<BankAccountView> declare(UUID businessId, Checked account) {
        return tx.inTenant(session ->
                access.requireManager(session, businessId).chain(business -> declare(session, business, account)));
    }

    Uni<BankAccountView> declare(UUID businessId, NewAccount command) {
        return check(businessId, command).chain(account -> declare(businessId, account));
    }

    /** From now on nobody is asked to pay to it. */
    Uni<BankAccountView> end(UUID accountId) {
        return tx.inTenant(session -> mine(session, accountId)
                .invoke(account -> account.end(actor.require().accountId(), clock.instant()))
                .call(session::flush)
                .call(account -> done(session, "bank-account.end", account))
                .chain(account -> view(session, account)));
    }

    /** The code of the account that is in use, for the business's own people to print. */
    Uni<PaymentCode> code(UUID businessId) {
        return tx.inTenant(session -> access.requireManager(session, businessId)
                .chain(() -> accounts.of(session, businessId))
                .map(found -> found.stream()
                        .filter(BankAccount::isInUse)
                        .findFirst()
                        .map(this::code)
                        .orElseThrow(BankFailure.NoneConfirmed::new)));
    }

    private PaymentCode code(BankAccount account) {
        var number = accounts.number(account).digits();
        return new PaymentCode(
                VietQr.toAccount(account.bin, number).payload(), Bank.nameOf(account.bin), number, account.ownerName);
    }

    private Told checked(NewAccount command) {
        var checks = validation.of(command);
        var bank = checks.read("bin", command.bin(), Bank::of);
        var number = checks.read("number", command.number(), AccountNumber::parse);
        checks.orThrow();
        return new Told(
                Checks.present(bank),
                Checks.present(number),
                command.ownerName().strip());
    }

    private Uni<BankAccountView> declare(Mutiny.Session session, BusinessRef business, Checked checked) {
        var told = checked.told();
        return accounts.locked(session, business.id())
                .invoke(found -> giveWay(found, told))
                .call(session::flush)
                .chain(() -> names(session, business))
                .map(names -> account(business, told, names))
                .call(session::persist)
                .call(session::flush)
                .call(account -> done(session, "bank-account.declare", account))
                .call(() -> letters.send(session, business, checked.managers(), BankLetters.News.DECLARED))
                .chain(account -> view(session, account));
    }

    /** An account that waits gives way to the one that is told after it. */
    private void giveWay(List<BankAccount> found, Told told) {
        for (var account : found) {
            if (account.endedAt == null && accounts.isSame(account, told.bank().bin(), told.number())) {
                throw new BankFailure.SameAccount();
            }
        }
        found.stream()
                .filter(BankAccount::isWaiting)
                .forEach(account -> account.end(actor.require().accountId(), clock.instant()));
    }

    private BankAccount account(BusinessRef business, Told told, List<String> names) {
        var account = new BankAccount(business, told.bank().bin(), told.ownerName());
        account.nameMatches = OwnerName.matches(told.ownerName(), names);
        account.declaredAt = clock.instant();
        account.declaredBy = actor.require().accountId();
        accounts.keep(account, told.number());
        return account;
    }

    private static Uni<List<String>> names(Mutiny.Session session, BusinessRef business) {
        return session.createNativeQuery("select representative from business where id = :business", String.class)
                .setParameter("business", business.id())
                .getSingleResult()
                .map(representative -> List.of(business.name(), representative));
    }

    private Uni<BankAccount> mine(Mutiny.Session session, UUID accountId) {
        return accounts.require(session, accountId)
                .call(account -> access.requireManager(session, account.businessId)
                        .onFailure()
                        .transform(foreign -> new BankFailure.NotFound()));
    }

    private Uni<BankAccountView> view(Mutiny.Session session, BankAccount account) {
        return accounts.views(session, List.of(account)).map(views -> views.get(0));
    }

    private Uni<Void> done(Mutiny.Session session, String action, BankAccount account) {
        return deeds.done(
                session,
                action,
                new Audit.Subject(account.tenant(), "bank_account", account.id()),
                Map.of("business", account.businessId, "bank", Bank.nameOf(account.bin)));
    }
}
