package vn.nhan.business.search;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.nhan.business.BusinessKind;
import vn.nhan.business.ProfileWords;
import vn.nhan.platform.html.Choice;

/** What can be chosen on the search page, in the reader's words. */
final class SearchWords {

    private final SearchMessages words;
    private final ProfileWords profile;

    private SearchWords(SearchMessages words, ProfileWords profile) {
        this.words = words;
        this.profile = profile;
    }

    static SearchWords in(Locale reader) {
        var language = reader.getLanguage();
        return new SearchWords(
                MessageBundles.get(SearchMessages.class, Localized.Literal.of(language)), ProfileWords.in(language));
    }

    List<Choice> kinds() {
        return Arrays.stream(BusinessKind.values())
                .map(kind -> new Choice(kind.key(), profile.kind(kind)))
                .toList();
    }

    List<Choice> sectors() {
        return profile.sectors();
    }

    List<Choice> stages() {
        return Arrays.stream(StageFilter.values())
                .map(stage -> new Choice(stage.key(), stage(stage)))
                .toList();
    }

    String kind(String key) {
        return profile.kind(BusinessKind.of(key));
    }

    String stage(StageFilter stage) {
        return switch (stage) {
            case INVITED -> words.stageInvited();
            case REGISTERED -> words.stageRegistered();
            case IDENTITY_VERIFIED -> words.stageIdentityVerified();
            case TRAINED -> words.stageTrained();
            case FIRST_LISTING -> words.stageFirstListing();
            case FIRST_PUBLISHED -> words.stageFirstPublished();
            case ACTIVE -> words.stageActive();
            case DORMANT -> words.stageDormant();
        };
    }

    /** The tabs: a status, or {@link Asked#ANY}; drafts are their members' own affair. */
    List<Choice> tabs() {
        return List.of(
                new Choice("verified", words.statusVerified()),
                new Choice("submitted", words.statusSubmitted()),
                new Choice("in-review", words.statusInReview()),
                new Choice("returned", words.statusReturned()),
                new Choice("suspended", words.statusSuspended()),
                new Choice("closed", words.statusClosed()),
                new Choice(Asked.ANY, words.statusAny()));
    }
}
