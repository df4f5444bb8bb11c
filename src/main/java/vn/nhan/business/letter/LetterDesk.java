package vn.nhan.business.letter;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Arrays;
import java.util.List;
import vn.nhan.business.BusinessKind;
import vn.nhan.business.ProfileWords;
import vn.nhan.platform.html.Choice;

/**
 * What the page of letters shows.
 *
 * @param counted whether the officer has asked how many it would be
 */
record LetterDesk(
        LetterService.Preview preview,
        boolean counted,
        List<Choice> kinds,
        List<Choice> statuses,
        List<Choice> communes,
        List<LetterLine> batches) {

    static LetterDesk of(LetterService.Preview preview, boolean counted, List<LetterView> all, String language) {
        var words = MessageBundles.get(LetterMessages.class, Localized.Literal.of(language));
        return new LetterDesk(
                preview,
                counted,
                Arrays.stream(BusinessKind.values())
                        .map(kind ->
                                new Choice(kind.key(), ProfileWords.in(language).kind(kind)))
                        .toList(),
                List.of(new Choice("draft", words.statusDraft()), new Choice("returned", words.statusReturned())),
                preview.communes().stream()
                        .map(found -> new Choice(found.commune(), found.commune() + " (" + found.count() + ")"))
                        .toList(),
                all.stream().map(view -> LetterLine.of(view, words)).toList());
    }
}
