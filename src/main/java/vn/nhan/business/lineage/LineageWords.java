package vn.nhan.business.lineage;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessKind;
import vn.nhan.business.ProfileWords;
import vn.nhan.business.fact.EInvoice;
import vn.nhan.business.fact.Sector;
import vn.nhan.platform.text.Dates;
import vn.nhan.platform.text.Numbers;

/** Fields and reasons in the reader's words. */
final class LineageWords {

    private final LineageMessages words;
    private final ProfileWords profile;

    private LineageWords(LineageMessages words, ProfileWords profile) {
        this.words = words;
        this.profile = profile;
    }

    static LineageWords in(Locale reader) {
        var language = reader.getLanguage();
        return new LineageWords(
                MessageBundles.get(LineageMessages.class, Localized.Literal.of(language)), ProfileWords.in(language));
    }

    String kind(BusinessKind kind) {
        return profile.kind(kind);
    }

    String reason(DuplicateReason reason) {
        return switch (reason) {
            case TAX_CODE -> words.reasonTaxCode();
            case CITIZEN_ID -> words.reasonCitizenId();
            case NAME_AND_COMMUNE -> words.reasonNameAndCommune();
            case PHONE -> words.reasonPhone();
        };
    }

    String field(MergeField field) {
        return switch (field) {
            case NAME -> words.fieldName();
            case NAME_EN -> words.fieldNameEn();
            case TAX_CODE -> words.fieldTaxCode();
            case CITIZEN_ID -> words.fieldCitizenId();
            case REPRESENTATIVE -> words.fieldRepresentative();
            case REGISTRATION -> words.fieldRegistration();
            case ADDRESS -> words.fieldAddress();
            case PHONE -> words.fieldPhone();
            case SECTOR -> words.fieldSector();
            case INSURED_WORKERS -> words.fieldInsuredWorkers();
            case ANNUAL_REVENUE -> words.fieldAnnualRevenue();
            case CAPITAL -> words.fieldCapital();
            case WOMEN_LED -> words.fieldWomenLed();
            case SOCIAL -> words.fieldSocial();
            case E_INVOICE -> words.fieldEInvoice();
            case STORY -> words.fieldStory();
        };
    }

    /** What a record says there, or null; personal numbers are {@link MaskedNumbers}' to show. */
    @Nullable
    String value(MergeField field, RecordFacts facts) {
        if (!field.isGiven(facts)) {
            return null;
        }
        var text = facts.text(field.columns().get(0));
        return switch (field) {
            case REGISTRATION -> joined(text, date(facts.text("registration_date")), facts.text("registration_place"));
            case ADDRESS -> joined(facts.text("address_line"), text);
            case SECTOR -> profile.sector(Sector.of(String.valueOf(text)));
            case E_INVOICE -> profile.eInvoice(EInvoice.of(String.valueOf(text)));
            case INSURED_WORKERS -> Numbers.format(Long.parseLong(String.valueOf(text)));
            case ANNUAL_REVENUE, CAPITAL -> Numbers.format(Long.parseLong(String.valueOf(text))) + " ₫";
            case WOMEN_LED, SOCIAL -> words.yes();
            default -> text;
        };
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private static @Nullable String date(@Nullable String iso) {
        return iso == null ? null : Dates.format(LocalDate.parse(iso));
    }
}
