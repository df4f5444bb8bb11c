package vn.nhan.support.programme;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.LocalDate;
import java.util.List;
import vn.nhan.business.BusinessKind;
import vn.nhan.business.ProfileWords;
import vn.nhan.business.fact.FirmSize;
import vn.nhan.platform.money.Dong;
import vn.nhan.platform.text.Dates;

/** Says why a business may or may not get something, in the reader's language. */
public final class ProgrammeSentences {

    private final EntitlementMessages words;
    private final ProfileWords profile;
    private final boolean english;

    private ProgrammeSentences(String language) {
        this.words = MessageBundles.get(EntitlementMessages.class, Localized.Literal.of(language));
        this.profile = ProfileWords.in(language);
        this.english = language.equals("en");
    }

    /** @param language {@code vi} or {@code en} */
    public static ProgrammeSentences in(String language) {
        return new ProgrammeSentences(language);
    }

    public List<String> all(List<Sentence> sentences) {
        return sentences.stream().map(this::of).toList();
    }

    public String of(Sentence told) {
        return switch (told.code()) {
            case COUNTED_ON -> words.countedOn(day(told, "day"));
            case BEST -> words.best(form(told), told.get("percent"), dong(told, "cap"), basis(told));
            case BEST_UNCAPPED -> words.bestUncapped(form(told), told.get("percent"), basis(told));
            case UNCHECKED -> words.unchecked(basis(told));
            case MOST_FAVOURABLE -> words.mostFavourable(told.get("count"));
            case FAVOURED -> words.favoured();
            case CAP_PER_CONTRACT -> words.capPerContract(dong(told, "cap"));
            case USED -> words.used(told.get("year"), dong(told, "used"), dong(told, "remaining"));
            case USED_UP -> words.usedUp(told.get("year"), dong(told, "used"));
            default -> against(told);
        };
    }

    private String against(Sentence told) {
        return switch (told.code()) {
            case NO_FORM -> words.noForm();
            case NOTHING -> words.nothing();
            case OTHER_KIND -> words.otherKind(form(told), kind(told));
            case OTHER_SIZE -> words.otherSize(form(told), size(told));
            case SIZE_UNKNOWN -> words.sizeUnknown();
            case NOT_CONFIRMED -> words.notConfirmed(form(told), basis(told));
            default -> ofProgramme(told, told.get("programme"));
        };
    }

    private String ofProgramme(Sentence told, String programme) {
        return switch (told.code()) {
            case NOT_YET -> words.notYet(programme, day(told, "from"));
            case OVER -> words.over(programme, day(told, "to"));
            case PROGRAMME_KIND -> words.programmeKind(programme, kind(told));
            case PROGRAMME_SIZE -> words.programmeSize(programme, size(told));
            case SECTOR -> words.sector(programme);
            case NOT_VERIFIED -> words.notVerified(programme);
            case WOMEN_LED_ONLY -> words.womenLedOnly(programme);
            case SOCIAL_ONLY -> words.socialOnly(programme);
            case COMMUNE -> words.commune(programme);
            case BUDGET_SPENT -> words.budgetSpent(programme);
            default -> throw new IllegalArgumentException(told.code().key());
        };
    }

    private String form(Sentence told) {
        return told.get(english ? "formNameEn" : "formName");
    }

    private String basis(Sentence told) {
        return told.get(english ? "basisEn" : "basis");
    }

    private String kind(Sentence told) {
        return profile.kind(BusinessKind.of(told.get("kind")));
    }

    private String size(Sentence told) {
        return profile.size(FirmSize.of(told.get("size")));
    }

    private static String day(Sentence told, String name) {
        return Dates.format(LocalDate.parse(told.get(name)));
    }

    private static String dong(Sentence told, String name) {
        return new Dong(Long.parseLong(told.get(name))).display();
    }
}
