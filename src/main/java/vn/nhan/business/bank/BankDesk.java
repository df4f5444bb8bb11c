package vn.nhan.business.bank;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessRef;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.qr.QrMatrix;
import vn.nhan.platform.text.Dates;

/**
 * The accounts of a business as its people see them.
 *
 * @param code of the account in use, for managers; else null
 */
record BankDesk(
        BusinessRef business,
        @Nullable Line inUse,
        @Nullable Line waiting,
        List<Line> past,
        @Nullable Code code,
        List<Choice> banks) {

    record Line(
            String id,
            String bank,
            String number,
            String owner,
            boolean matches,
            String since,
            String state,
            @Nullable String reason) {}

    /** @param size modules on one side, the quiet zone included */
    record Code(String bank, String number, String owner, int size, String path) {}

    static BankDesk of(BusinessRef business, List<BankAccountView> accounts, Optional<BankService.PaymentCode> code) {
        return new BankDesk(
                business,
                first(accounts, "in-use"),
                first(accounts, "waiting"),
                accounts.stream()
                        .filter(account -> account.endedAt() != null)
                        .map(BankDesk::line)
                        .toList(),
                code.map(BankDesk::code).orElse(null),
                Bank.all().stream()
                        .map(bank -> new Choice(bank.bin(), bank.name()))
                        .toList());
    }

    private static @Nullable Line first(List<BankAccountView> accounts, String state) {
        return accounts.stream()
                .filter(account -> account.state().equals(state))
                .findFirst()
                .map(BankDesk::line)
                .orElse(null);
    }

    static Line line(BankAccountView account) {
        var when = account.confirmedAt() == null ? account.declaredAt() : account.confirmedAt();
        return new Line(
                account.id().toString(),
                account.bank(),
                account.numberMasked(),
                account.ownerName(),
                account.nameMatches(),
                Dates.format(Dates.dayOf(when)),
                account.state(),
                account.endReason());
    }

    private static Code code(BankService.PaymentCode payment) {
        var qr = QrMatrix.of(payment.payload());
        return new Code(payment.bank(), payment.number(), payment.ownerName(), qr.sizeWithQuietZone(), qr.svgPath());
    }
}
