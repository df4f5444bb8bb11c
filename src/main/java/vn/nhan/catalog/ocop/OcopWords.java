package vn.nhan.catalog.ocop;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.html.Choice;

/** What standings, groups and issuers are called in the reader's language. */
final class OcopWords {

    private final OcopMessages words;
    private final String language;
    private final SchemeBook book;

    OcopWords(String language, SchemeBook book) {
        this.words = messages(language);
        this.language = language;
        this.book = book;
    }

    static OcopMessages messages(String language) {
        return MessageBundles.get(OcopMessages.class, Localized.Literal.of(language));
    }

    String of(Standing standing) {
        return switch (standing) {
            case DECLARED -> words.standingDeclared();
            case VALID -> words.standingValid();
            case EXPIRING -> words.standingExpiring();
            case EXPIRED -> words.standingExpired();
            case REVOKED -> words.standingRevoked();
            case SUPERSEDED -> words.standingSuperseded();
            case REFUSED -> words.standingRefused();
            case WITHDRAWN -> words.standingWithdrawn();
        };
    }

    @Nullable
    String group(String scheme, @Nullable String code) {
        return book.named(scheme).stream()
                .flatMap(known -> known.groups().stream())
                .filter(group -> group.code().equals(code))
                .map(this::name)
                .findFirst()
                .orElse(code);
    }

    List<Choice> standings() {
        return Arrays.stream(Standing.values())
                .map(one -> new Choice(one.key(), of(one)))
                .toList();
    }

    /** Groups of the latest scheme; those before it that have groups have the same. */
    List<Choice> groups() {
        var schemes = book.schemes();
        return schemes.isEmpty()
                ? List.of()
                : schemes.get(schemes.size() - 1).groups().stream()
                        .map(group -> new Choice(group.code(), name(group)))
                        .toList();
    }

    List<Choice> issuers() {
        return List.of(
                new Choice(IssuerLevel.PROVINCE.key(), words.issuerProvince()),
                new Choice(IssuerLevel.DISTRICT.key(), words.issuerDistrict()),
                new Choice(IssuerLevel.MINISTRY.key(), words.issuerMinistry()));
    }

    List<Choice> stars() {
        return List.of(
                new Choice("3", words.starsOf(3)),
                new Choice("4", words.starsOf(4)),
                new Choice("5", words.starsOf(5)));
    }

    private String name(Scheme.Group group) {
        return language.equals("en") ? group.nameEn() : group.name();
    }
}
