package vn.nhan.catalog.quality;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.nhan.platform.html.Choice;

/** Names of dimensions and kinds, in the reader's words. */
final class QualityWords {

    private final QualityMessages words;

    private QualityWords(QualityMessages words) {
        this.words = words;
    }

    static QualityWords in(Locale reader) {
        return new QualityWords(MessageBundles.get(QualityMessages.class, Localized.Literal.of(reader.getLanguage())));
    }

    List<Choice> dimensions() {
        return Arrays.stream(Dimension.values())
                .map(dimension -> new Choice(dimension.key(), dimension(dimension)))
                .toList();
    }

    List<Choice> languages() {
        return Arrays.stream(ListingLanguage.values())
                .map(language -> new Choice(language.key(), language(language)))
                .toList();
    }

    String language(ListingLanguage language) {
        return language == ListingLanguage.VI ? words.inVi() : words.inEn();
    }

    String dimension(Dimension dimension) {
        return switch (dimension) {
            case COMPLETENESS -> words.completeness();
            case ACCURACY -> words.accuracy();
            case UNIQUENESS -> words.uniqueness();
            case CONSISTENCY -> words.consistency();
            case TIMELINESS -> words.timeliness();
            case VALIDITY -> words.validity();
        };
    }

    String dimension(String key) {
        return Dimension.of(key).map(this::dimension).orElse(key);
    }

    String alike(CopyQueries.Copy copy) {
        return switch (copy.kind()) {
            case PHOTO -> words.kindPhoto(copy.measure());
            case VI -> words.kindVi(copy.measure());
            case EN -> words.kindEn(copy.measure());
        };
    }
}
