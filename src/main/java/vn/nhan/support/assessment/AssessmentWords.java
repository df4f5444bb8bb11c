package vn.nhan.support.assessment;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Arrays;
import java.util.List;
import vn.nhan.business.ProfileWords;
import vn.nhan.business.fact.FirmSize;
import vn.nhan.business.fact.Sector;
import vn.nhan.platform.html.Choice;

/** What sectors, sizes and givers are called in the reader's language. */
final class AssessmentWords {

    private final AssessmentDeskMessages words;
    private final ProfileWords profile;

    AssessmentWords(String language) {
        this.words = MessageBundles.get(AssessmentDeskMessages.class, Localized.Literal.of(language));
        this.profile = ProfileWords.in(language);
    }

    String of(Sector sector) {
        return profile.sector(sector);
    }

    String of(FirmSize size) {
        return profile.size(size);
    }

    String of(GivenAs as) {
        return switch (as) {
            case MEMBER -> words.givenMember();
            case HELPER -> words.givenHelper();
            case OFFICER -> words.givenOfficer();
        };
    }

    /** For a key of the database; empty where nobody has told. */
    String sector(String key) {
        return key.isEmpty() ? words.notTold() : of(Sector.of(key));
    }

    String size(String key) {
        return key.isEmpty() ? words.notTold() : of(FirmSize.of(key));
    }

    List<Choice> sectors() {
        return profile.sectors();
    }

    List<Choice> sizes() {
        return Arrays.stream(FirmSize.values())
                .map(size -> new Choice(size.key(), of(size)))
                .toList();
    }
}
