package vn.nhan.business.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessKind;
import vn.nhan.business.TaxCode;
import vn.nhan.business.fact.EInvoice;
import vn.nhan.business.fact.Sector;
import vn.nhan.identity.CitizenId;
import vn.nhan.identity.PhoneNumber;
import vn.nhan.platform.text.Vietnamese;

/** Reads a producer from a row, and repairs what Excel does to numbers that begin with zero, never without saying so. */
final class ProducerReader {

    static final List<IntakeColumn> PERSON = List.of(
            IntakeColumn.required("name"),
            IntakeColumn.optional("citizenId"),
            IntakeColumn.optional("phone"),
            IntakeColumn.optional("addressLine"),
            IntakeColumn.optional("hamlet"),
            IntakeColumn.required("commune"),
            IntakeColumn.optional("communeCode"));

    static final List<IntakeColumn> FIRM = List.of(
            IntakeColumn.required("name"),
            IntakeColumn.choice("kind", "kind"),
            IntakeColumn.optional("taxCode"),
            IntakeColumn.optional("citizenId"),
            IntakeColumn.optional("representative"),
            IntakeColumn.optional("phone"),
            IntakeColumn.optional("addressLine"),
            IntakeColumn.optional("hamlet"),
            IntakeColumn.required("commune"),
            IntakeColumn.optional("communeCode"),
            IntakeColumn.optional("registrationNo"),
            IntakeColumn.optional("registrationDate"),
            IntakeColumn.optional("registrationPlace"),
            IntakeColumn.choice("sector", "sector"),
            IntakeColumn.optional("insuredWorkers"),
            IntakeColumn.optional("annualRevenue"),
            IntakeColumn.optional("capital"),
            IntakeColumn.choice("womenLed", "yes"),
            IntakeColumn.choice("social", "yes"),
            IntakeColumn.choice("eInvoice", "eInvoice"),
            IntakeColumn.optional("nameEn"));

    private static final BigDecimal LARGEST = BigDecimal.valueOf(1_000_000_000_000_000L);
    private static final int LONGEST_NAME = 200;

    private ProducerReader() {}

    /** Keeps the producer with the row, if nothing is wrong with it, and says by what the row is told from others. */
    static void read(IntakeRow row) {
        var kind = row.kind() == IntakeKind.BUSINESSES ? kind(row) : BusinessKind.FARM_HOUSEHOLD;
        var name = row.required("name", kind == null || kind.isOfOnePerson() ? 100 : LONGEST_NAME);
        var commune = row.required("commune", 100);
        var line = new ProducerLine(
                kind == null ? BusinessKind.FARM_HOUSEHOLD : kind,
                name == null ? "" : name,
                row.text("nameEn", LONGEST_NAME),
                taxCode(row),
                citizenId(row),
                phone(row),
                representative(row, name),
                row.text("addressLine", LONGEST_NAME),
                row.text("hamlet", 100),
                commune == null ? "" : commune,
                communeCode(row),
                row.text("registrationNo", 40),
                row.day("registrationDate"),
                row.text("registrationPlace", LONGEST_NAME),
                choice(row, "sector", "sector", Sector::of),
                workers(row),
                dong(row, "annualRevenue"),
                dong(row, "capital"),
                choice(row, "womenLed", "yes", "yes"::equals),
                choice(row, "social", "yes", "yes"::equals),
                choice(row, "eInvoice", "eInvoice", EInvoice::of));
        requireFacts(row, line);
        row.keep(line);
        if (!row.isBad()) {
            row.identify(key(line));
        }
    }

    private static void requireFacts(IntakeRow row, ProducerLine line) {
        if (line.kind().hasTaxCode()) {
            for (var column : List.of("taxCode", "addressLine", "phone")) {
                if (row.isEmpty(column)) {
                    row.refuse(column, "intake.required-of-firm", Map.of());
                }
            }
        } else if (row.isEmpty("citizenId") && row.isEmpty("phone")) {
            row.refuse("citizenId", "intake.nothing-to-tell-by", Map.of());
        }
    }

    /** By what it is found again: its tax code, else the citizen id, else name, commune and phone together. */
    private static String key(ProducerLine line) {
        if (line.taxCode() != null) {
            return "tax " + line.taxCode().value();
        }
        return line.citizenId() != null
                ? "citizen " + line.citizenId().digits()
                : "name "
                        + byName(
                                line.name(),
                                line.commune(),
                                line.phone() == null ? "" : line.phone().e164());
    }

    static String byName(String name, String commune, String phone) {
        return Vietnamese.fold(name) + "\n" + Vietnamese.fold(commune) + "\n" + phone;
    }

    private static @Nullable BusinessKind kind(IntakeRow row) {
        var kind = choice(row, "kind", "kind", BusinessKind::of);
        if (kind == null && row.isEmpty("kind")) {
            return row.isEmpty("taxCode") ? BusinessKind.HOUSEHOLD_BUSINESS : ofName(row);
        }
        return kind;
    }

    /** A list of cooperatives rarely says in each row that they are. */
    private static @Nullable BusinessKind ofName(IntakeRow row) {
        var name = row.text("name", LONGEST_NAME);
        var folded = name == null ? "" : Vietnamese.fold(name);
        return folded.startsWith("htx") || folded.startsWith("hop tac xa")
                ? BusinessKind.COOPERATIVE
                : BusinessKind.ENTERPRISE;
    }

    private static String representative(IntakeRow row, @Nullable String name) {
        var given = row.text("representative", 100);
        var shown = given == null ? name : given;
        return shown == null ? "" : shown.substring(0, Math.min(100, shown.length()));
    }

    private static @Nullable TaxCode taxCode(IntakeRow row) {
        return row.read("taxCode", typed -> {
            var digits = typed.replaceAll("[\\s.]", "");
            var lost = digits.matches("[0-9]{9}(-[0-9]{3})?");
            var code = TaxCode.parse(lost ? "0" + digits : typed);
            if (lost) {
                row.warn("taxCode", "intake.zero-added", Map.of());
            }
            return code;
        });
    }

    private static @Nullable CitizenId citizenId(IntakeRow row) {
        return row.read("citizenId", typed -> {
            var lost = row.isNumber("citizenId") && typed.matches("[0-9]{10,11}");
            var id = CitizenId.parse(lost ? "0".repeat(12 - typed.length()) + typed : typed);
            if (lost) {
                row.warn("citizenId", "intake.zero-added", Map.of());
            }
            return id;
        });
    }

    private static @Nullable PhoneNumber phone(IntakeRow row) {
        return row.read("phone", typed -> {
            var lost = typed.replaceAll("[\\s.-]", "").matches("[35789][0-9]{8}");
            var phone = PhoneNumber.parse(lost ? "0" + typed : typed);
            if (lost) {
                row.warn("phone", "intake.zero-added", Map.of());
            }
            return phone;
        });
    }

    private static @Nullable String communeCode(IntakeRow row) {
        var code = row.text("communeCode", 5);
        if (code == null) {
            return null;
        }
        if (!code.matches("[0-9]{1,5}")) {
            row.refuse("communeCode", "place.commune-unknown", Map.of());
            return null;
        }
        return "0".repeat(5 - code.length()) + code;
    }

    private static <T> @Nullable T choice(
            IntakeRow row, String column, String group, java.util.function.Function<String, T> reader) {
        var typed = row.text(column, 100);
        if (typed == null) {
            return null;
        }
        var key = IntakeWords.choice(group, typed);
        if (key == null) {
            row.refuse(
                    column,
                    "intake.not-a-choice",
                    Map.of("choices", String.join(", ", IntakeWords.choices(group, java.util.Locale.ROOT))));
            return null;
        }
        return reader.apply(key);
    }

    private static @Nullable Integer workers(IntakeRow row) {
        var count = row.amount("insuredWorkers");
        return count == null || !whole(row, "insuredWorkers", count, BigDecimal.valueOf(1_000_000))
                ? null
                : count.intValueExact();
    }

    private static @Nullable Long dong(IntakeRow row, String column) {
        var amount = row.amount(column);
        return amount == null || !whole(row, column, amount, LARGEST) ? null : amount.longValueExact();
    }

    private static boolean whole(IntakeRow row, String column, BigDecimal amount, BigDecimal most) {
        var fits = amount.signum() >= 0
                && amount.compareTo(most) <= 0
                && amount.stripTrailingZeros().scale() <= 0;
        if (!fits) {
            row.refuse(column, "intake.whole-number", Map.of());
        }
        return fits;
    }
}
