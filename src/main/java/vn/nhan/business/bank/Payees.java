package vn.nhan.business.bank;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.BusinessRef;
import vn.nhan.business.Businesses;
import vn.nhan.platform.money.Dong;
import vn.nhan.platform.money.VietQr;

/**
 * Whom customers pay: the account that an officer has confirmed, of a business that the department has verified and not
 * halted. Asked when it is shown, so that an account that has ended is paid to from no page.
 */
@ApplicationScoped
public class Payees {

    private final Businesses businesses;
    private final BankAccounts accounts;

    Payees(Businesses businesses, BankAccounts accounts) {
        this.businesses = businesses;
        this.accounts = accounts;
    }

    /**
     * @param bank its name
     * @param owner as the bank has it
     */
    public record Payee(String bin, String number, String bank, String owner) {

        /** Any amount, as often as one likes. */
        public VietQr anyAmount() {
            return VietQr.toAccount(bin, number);
        }

        /** For one payment. */
        public VietQr exactly(Dong amount, String purpose) {
            var told = VietQr.ascii(purpose);
            return new VietQr(bin, number, false, true, amount, null, null, told.isEmpty() ? null : told);
        }

        @Override
        public String toString() {
            return "Payee[•••]";
        }
    }

    public Uni<Optional<Payee>> of(Mutiny.Session session, UUID businessId) {
        return businesses
                .require(session, businessId)
                .chain(business -> maySell(business)
                        ? accounts.of(session, businessId)
                                .map(found -> found.stream()
                                        .filter(BankAccount::isInUse)
                                        .filter(account -> account.numberSealed != null)
                                        .findFirst()
                                        .map(this::payee))
                        : Uni.createFrom().item(Optional.empty()));
    }

    private static boolean maySell(BusinessRef business) {
        return business.verifiedAt() != null && business.halt() == null;
    }

    private Payee payee(BankAccount account) {
        return new Payee(account.bin, accounts.number(account).digits(), Bank.nameOf(account.bin), account.ownerName);
    }
}
