package vn.nhan.platform.money;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.InvalidValue;

/**
 * A transfer that a bank's app reads from a QR code (NAPAS "QR Format T&amp;C" v1.0, September 2021; EMVCo MPM 1.1).
 *
 * @param bin of the bank, 6 digits
 * @param number of the account or card, 1 to 19 digits or capital letters
 * @param card whether it is a card's number
 * @param oneTime for one payment only; else it may hang at a stall
 * @param amount more than 0; null: whoever pays types it
 * @param name of the owner, ASCII, at most 25 characters
 * @param bill number of a bill, ASCII, at most 25 characters
 * @param purpose what the transfer is for, ASCII, at most 25 characters
 */
public record VietQr(
        String bin,
        String number,
        boolean card,
        boolean oneTime,
        @Nullable Dong amount,
        @Nullable String name,
        @Nullable String bill,
        @Nullable String purpose) {

    /** Characters of a name, a bill's number or a purpose. */
    public static final int LONGEST_TEXT = 25;

    private static final String NAPAS = "A000000727";
    private static final String TO_ACCOUNT = "QRIBFTTA";
    private static final String TO_CARD = "QRIBFTTC";
    private static final String DONG = "704";
    private static final String CHECKSUM = "6304";
    private static final int CHECKSUM_LENGTH = 8;

    private static final Pattern BIN = Pattern.compile("[0-9]{6}");
    private static final Pattern NUMBER = Pattern.compile("[0-9A-Z]{1,19}");
    private static final Pattern AMOUNT = Pattern.compile("[1-9][0-9]{0,11}");
    private static final Pattern TEXT = Pattern.compile("[ -~]{1,25}");

    /** @throws InvalidValue {@code vietqr.malformed} for what no such code can hold */
    public VietQr {
        if (!BIN.matcher(bin).matches()
                || !NUMBER.matcher(number).matches()
                || amount != null && amount.equals(Dong.ZERO)
                || !isText(name)
                || !isText(bill)
                || !isText(purpose)) {
            throw Tlv.malformed();
        }
    }

    /** Any amount, as often as one likes, to an account. */
    public static VietQr toAccount(String bin, String number) {
        return new VietQr(bin, number, false, false, null, null, null, null);
    }

    /** What the code says, with its checksum. */
    public String payload() {
        var open = Tlv.write("00", "01")
                + Tlv.write("01", oneTime ? "12" : "11")
                + Tlv.write("38", beneficiary())
                + Tlv.write("53", DONG)
                + (amount == null ? "" : Tlv.write("54", Long.toString(amount.amount())))
                + Tlv.write("58", "VN")
                + text("59", name)
                + (bill == null && purpose == null ? "" : Tlv.write("62", text("01", bill) + text("08", purpose)))
                + CHECKSUM;
        return open + Crc16.of(open);
    }

    /**
     * Reads a code strictly: its checksum, and every object inside of objects to the end. NAPAS's own example 6.1.1 has a
     * good checksum over a wrong length, so neither is enough alone.
     *
     * @throws InvalidValue {@code vietqr.checksum}, or {@code vietqr.malformed}
     */
    public static VietQr parse(String payload) {
        if (payload.length() < CHECKSUM_LENGTH || !payload.chars().allMatch(c -> c >= ' ' && c <= '~')) {
            throw Tlv.malformed();
        }
        var open = payload.substring(0, payload.length() - 4);
        if (!open.endsWith(CHECKSUM) || !payload.startsWith("000201")) {
            throw Tlv.malformed();
        }
        if (!payload.endsWith(Crc16.of(open))) {
            throw new InvalidValue("vietqr.checksum");
        }
        var root = Tlv.read(payload);
        require(root, "53", DONG);
        require(root, "58", "VN");
        require(root, "63", payload.substring(payload.length() - 4));
        return read(root);
    }

    /** Letters without marks as banks print them; what ASCII can't say becomes a blank. Cut at 25 characters. */
    public static String ascii(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replaceAll("[^!-~]+", " ")
                .strip();
        return plain.length() > LONGEST_TEXT ? plain.substring(0, LONGEST_TEXT).strip() : plain;
    }

    private String beneficiary() {
        return Tlv.write("00", NAPAS)
                + Tlv.write("01", Tlv.write("00", bin) + Tlv.write("01", number))
                + Tlv.write("02", card ? TO_CARD : TO_ACCOUNT);
    }

    private static VietQr read(Map<String, String> root) {
        var beneficiary = Tlv.read(present(root, "38"));
        require(beneficiary, "00", NAPAS);
        var to = Tlv.read(present(beneficiary, "01"));
        var service = present(beneficiary, "02");
        var initiation = present(root, "01");
        if (!service.equals(TO_ACCOUNT) && !service.equals(TO_CARD) || !initiation.matches("1[12]")) {
            throw Tlv.malformed();
        }
        var more = root.containsKey("62") ? Tlv.read(present(root, "62")) : Map.<String, String>of();
        return new VietQr(
                present(to, "00"),
                present(to, "01"),
                service.equals(TO_CARD),
                initiation.equals("12"),
                amount(root.get("54")),
                root.get("59"),
                more.get("01"),
                more.get("08"));
    }

    private static @Nullable Dong amount(@Nullable String written) {
        if (written == null) {
            return null;
        }
        if (!AMOUNT.matcher(written).matches()) {
            throw Tlv.malformed();
        }
        return new Dong(Long.parseLong(written));
    }

    private static void require(Map<String, String> objects, String id, String value) {
        if (!value.equals(objects.get(id))) {
            throw Tlv.malformed();
        }
    }

    private static String present(Map<String, String> objects, String id) {
        var value = objects.get(id);
        if (value == null) {
            throw Tlv.malformed();
        }
        return value;
    }

    private static String text(String id, @Nullable String value) {
        return value == null ? "" : Tlv.write(id, value);
    }

    private static boolean isText(@Nullable String text) {
        return text == null || TEXT.matcher(text).matches();
    }
}
