package vn.nhan.business.bank;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.Facts;
import vn.nhan.identity.PersonalDataSource;

/** Of a person's own data: the accounts that they told, with their numbers. */
@ApplicationScoped
class BankData implements PersonalDataSource {

    private final BankAccounts accounts;

    BankData(BankAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Uni<List<Section>> collect(Mutiny.Session session, Subject subject) {
        return session.createSelectionQuery(
                        "from BankAccount where declaredBy = :account order by id", BankAccount.class)
                .setParameter("account", subject.accountId())
                .getResultList()
                .map(found -> Section.of(
                        "bankAccounts", found.stream().map(this::facts).toList()));
    }

    private Map<String, Object> facts(BankAccount account) {
        return new Facts()
                .with("bank", Bank.nameOf(account.bin))
                .with(
                        "bankNumber",
                        account.numberSealed == null
                                ? null
                                : accounts.number(account).digits())
                .with("bankOwner", account.ownerName)
                .with("at", account.declaredAt)
                .with("endedAt", account.endedAt)
                .asMap();
    }
}
