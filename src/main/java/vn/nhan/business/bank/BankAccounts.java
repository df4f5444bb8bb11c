package vn.nhan.business.bank;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.Businesses;
import vn.nhan.platform.crypto.Seal;

/** Reads accounts, seals and opens their numbers. */
@ApplicationScoped
class BankAccounts {

    private final Businesses businesses;
    private final Seal seal;

    BankAccounts(Businesses businesses, Seal seal) {
        this.businesses = businesses;
        this.seal = seal;
    }

    /** The newest first, and nobody else changes them until this transaction ends. */
    Uni<List<BankAccount>> locked(Mutiny.Session session, UUID businessId) {
        return session.createNativeQuery("select id from business where id = :business for no key update", UUID.class)
                .setParameter("business", businessId)
                .getResultList()
                .chain(() -> of(session, businessId));
    }

    /** The newest first. */
    Uni<List<BankAccount>> of(Mutiny.Session session, UUID businessId) {
        return session.createSelectionQuery(
                        "from BankAccount where businessId = :business order by id desc", BankAccount.class)
                .setParameter("business", businessId)
                .getResultList();
    }

    /** Who has waited longest is first. */
    Uni<List<BankAccount>> waiting(Mutiny.Session session, int limit) {
        return session.createSelectionQuery(
                        "from BankAccount where confirmedAt is null and endedAt is null order by declaredAt, id",
                        BankAccount.class)
                .setMaxResults(limit)
                .getResultList();
    }

    Uni<BankAccount> require(Mutiny.Session session, UUID id) {
        return session.find(BankAccount.class, id).onItem().ifNull().failWith(BankFailure.NotFound::new);
    }

    void keep(BankAccount account, AccountNumber number) {
        account.numberSealed = seal.close(account.tenant(), account.numberPlace(), number.digits());
    }

    /** @throws BankFailure.NotFound of an account whose person is forgotten */
    AccountNumber number(BankAccount account) {
        var sealed = account.numberSealed;
        if (sealed == null) {
            throw new BankFailure.NotFound();
        }
        return new AccountNumber(seal.open(account.tenant(), account.numberPlace(), sealed));
    }

    boolean isSame(BankAccount account, String bin, AccountNumber number) {
        return account.bin.equals(bin)
                && account.numberSealed != null
                && number(account).equals(number);
    }

    Uni<List<BankAccountView>> views(Mutiny.Session session, List<BankAccount> accounts) {
        var ids =
                accounts.stream().map(account -> account.businessId).distinct().toList();
        return businesses.refs(session, ids).map(refs -> {
            var names = refs.stream().collect(Collectors.toMap(BusinessRef::id, BusinessRef::name));
            return accounts.stream()
                    .map(account -> view(account, names.getOrDefault(account.businessId, "")))
                    .toList();
        });
    }

    private BankAccountView view(BankAccount account, String business) {
        return new BankAccountView(
                account.id(),
                account.businessId,
                business,
                account.bin,
                Bank.nameOf(account.bin),
                account.numberSealed == null ? "" : number(account).masked(),
                account.ownerName,
                account.nameMatches,
                state(account),
                account.declaredAt,
                account.confirmedAt,
                account.endedAt,
                account.endReason);
    }

    private static String state(BankAccount account) {
        if (account.isWaiting()) {
            return "waiting";
        }
        if (account.isInUse()) {
            return "in-use";
        }
        return account.confirmedAt == null && account.endReason != null ? "refused" : "ended";
    }
}
