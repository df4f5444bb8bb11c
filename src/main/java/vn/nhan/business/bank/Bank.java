package vn.nhan.business.bank;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.nhan.platform.problem.InvalidValue;

/**
 * A bank that can be paid by VietQR; the list is {@code money/banks.csv}.
 *
 * @param bin 6 digits
 */
record Bank(String bin, String name) {

    private static final List<Bank> ALL = read();

    static List<Bank> all() {
        return ALL;
    }

    /** @throws InvalidValue {@code bank.unknown-bank} */
    static Bank of(String bin) {
        return ALL.stream()
                .filter(bank -> bank.bin().equals(bin))
                .findFirst()
                .orElseThrow(() -> new InvalidValue("bank.unknown-bank"));
    }

    /** Its name; the number itself of a bank that left the list since. */
    static String nameOf(String bin) {
        return ALL.stream()
                .filter(bank -> bank.bin().equals(bin))
                .map(Bank::name)
                .findFirst()
                .orElse(bin);
    }

    private static List<Bank> read() {
        try (InputStream list = Bank.class.getResourceAsStream("/money/banks.csv")) {
            if (list == null) {
                throw new IllegalStateException("the list of banks is missing");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(",", -1))
                    .map(cells -> new Bank(cells[0], cells[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
