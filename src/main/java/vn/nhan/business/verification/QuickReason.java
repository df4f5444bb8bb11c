package vn.nhan.business.verification;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.DecisionReason;
import vn.nhan.platform.problem.ProblemTexts;

/** Why businesses are mostly returned, ready to be chosen by a key; the order is that of the keys 1 to 9. */
enum QuickReason {
    /** About the whole: not every kind has a registration. */
    PAPER_MISSING(null),
    PAPER_UNREADABLE(null),
    NAME_DIFFERS("name"),
    TAX_CODE_DIFFERS("taxCode"),
    CITIZEN_ID_DIFFERS("citizenId"),
    REPRESENTATIVE_DIFFERS("representative"),
    ADDRESS_INCOMPLETE("addressLine"),
    COMMUNE_WRONG("commune"),
    PHONE_UNREACHABLE("phone");

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final @Nullable String field;

    QuickReason(@Nullable String field) {
        this.field = field;
    }

    /** As it stands in forms, in JSON and with the decision. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The digit that chooses it. */
    public int getDigit() {
        return ordinal() + 1;
    }

    static Optional<QuickReason> of(@Nullable String key) {
        return Arrays.stream(values())
                .filter(reason -> reason.key().equals(key))
                .findFirst();
    }

    String sentence(Locale reader) {
        return ProblemTexts.sentence("return." + key(), java.util.Map.of(), reader);
    }

    /** With the sentence as it reads today, which stays with the decision. */
    DecisionReason asReason() {
        return new DecisionReason(field, key(), sentence(VIETNAMESE));
    }

    /** For a list to choose from. */
    record Option(String key, int digit, String sentence) {

        static java.util.List<Option> all(Locale reader) {
            return Arrays.stream(values())
                    .map(reason -> new Option(reason.key(), reason.getDigit(), reason.sentence(reader)))
                    .toList();
        }
    }
}
