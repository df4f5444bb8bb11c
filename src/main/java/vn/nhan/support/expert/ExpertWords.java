package vn.nhan.support.expert;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Arrays;
import java.util.List;
import vn.nhan.business.ProfileWords;
import vn.nhan.business.fact.Sector;
import vn.nhan.business.profile.SpokenLanguage;
import vn.nhan.platform.html.Choice;
import vn.nhan.support.need.NeedTree;

/** What codes are called in the reader's language. */
final class ExpertWords {

    private final ExpertMessages words;
    private final String language;
    private final NeedTree needs;

    ExpertWords(String language, NeedTree needs) {
        this.words = MessageBundles.get(ExpertMessages.class, Localized.Literal.of(language));
        this.language = language;
        this.needs = needs;
    }

    ExpertMessages messages() {
        return words;
    }

    String needs(List<String> codes) {
        return joined(codes.stream()
                .map(code ->
                        needs.find(code).map(need -> need.name().in(language)).orElse(code))
                .toList());
    }

    String sectors(List<String> keys) {
        var names = ProfileWords.in(language);
        return joined(keys.stream().map(key -> names.sector(Sector.of(key))).toList());
    }

    String languages(List<String> codes) {
        return joined(codes.stream().map(this::language).toList());
    }

    String language(String code) {
        return SpokenLanguage.of(code).map(one -> one.name().in(language)).orElse(code);
    }

    List<Choice> needChoices() {
        return needs.all().stream()
                .map(need -> new Choice(
                        need.code(),
                        (need.parent() == null ? "" : "– ") + need.name().in(language)))
                .toList();
    }

    List<Choice> languageChoices() {
        return SpokenLanguage.all().stream()
                .map(one -> new Choice(one.code(), one.name().in(language)))
                .toList();
    }

    List<Choice> sectorChoices() {
        return ProfileWords.in(language).sectors();
    }

    List<Choice> kinds() {
        return List.of(new Choice("person", words.person()), new Choice("organisation", words.organisation()));
    }

    List<Choice> relations() {
        return Arrays.stream(Relation.values())
                .map(one -> new Choice(one.key(), relation(one)))
                .toList();
    }

    String relation(Relation relation) {
        return switch (relation) {
            case OWN -> words.relationOwn();
            case WORKS_THERE -> words.relationWorks();
            case FAMILY -> words.relationFamily();
            case SUPPLIER -> words.relationSupplier();
        };
    }

    String standing(ExpertView.Standing standing) {
        return switch (standing) {
            case RECOGNISED -> words.standingRecognised();
            case EXPIRED -> words.standingExpired();
            case NEVER_RECOGNISED -> words.standingNever();
            case ENDED -> words.standingEnded();
        };
    }

    List<Choice> days() {
        return List.of(
                new Choice("1", words.day1()),
                new Choice("2", words.day2()),
                new Choice("3", words.day3()),
                new Choice("4", words.day4()),
                new Choice("5", words.day5()),
                new Choice("6", words.day6()),
                new Choice("7", words.day7()));
    }

    /** Tenths of a star, as people write them: {@code 4,5}. */
    String stars(int tenths) {
        var text = tenths / 10 + "." + tenths % 10;
        return language.equals("en") ? text : text.replace('.', ',');
    }

    String yesNo(boolean value) {
        var desk = MessageBundles.get(ExpertDeskMessages.class, Localized.Literal.of(language));
        return value ? desk.yes() : desk.no();
    }

    private static String joined(List<String> names) {
        return String.join(", ", names);
    }
}
