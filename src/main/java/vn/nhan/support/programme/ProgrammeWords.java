package vn.nhan.support.programme;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.nhan.business.BusinessKind;
import vn.nhan.business.ProfileWords;
import vn.nhan.business.fact.FirmSize;
import vn.nhan.business.fact.Sector;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.money.Dong;
import vn.nhan.platform.text.Dates;

/** What programmes and levels are called in the reader's language. */
final class ProgrammeWords {

    static final List<FirmSize> SUPPORTED = List.of(FirmSize.MICRO, FirmSize.SMALL, FirmSize.MEDIUM);

    private final ProgrammeMessages words;
    private final PlanMessages plan;
    private final ProfileWords profile;
    private final String language;

    private ProgrammeWords(String language) {
        this.language = language;
        this.words = MessageBundles.get(ProgrammeMessages.class, Localized.Literal.of(language));
        this.plan = MessageBundles.get(PlanMessages.class, Localized.Literal.of(language));
        this.profile = ProfileWords.in(language);
    }

    static ProgrammeWords in(String language) {
        return new ProgrammeWords(language);
    }

    String pillar(Pillar pillar) {
        return switch (pillar) {
            case SOCIETY -> words.pillarSociety();
            case ECONOMY -> words.pillarEconomy();
            case GOVERNMENT -> words.pillarGovernment();
            case INFRASTRUCTURE -> words.pillarInfrastructure();
        };
    }

    List<Choice> pillars() {
        return Arrays.stream(Pillar.values())
                .map(one -> new Choice(one.key(), pillar(one)))
                .toList();
    }

    String of(ProgrammeState state) {
        return switch (state) {
            case DRAFT -> words.stateDraft();
            case OPEN -> words.stateOpen();
            case CLOSED -> words.stateClosed();
        };
    }

    String of(TaskState state) {
        return switch (state) {
            case TODO -> plan.stateTodo();
            case DOING -> plan.stateDoing();
            case DONE -> plan.stateDone();
            case DROPPED -> plan.stateDropped();
        };
    }

    List<Choice> taskStates() {
        return Arrays.stream(TaskState.values())
                .map(one -> new Choice(one.key(), of(one)))
                .toList();
    }

    String in(String vietnamese, @Nullable String english) {
        return english != null && language.equals("en") ? english : vietnamese;
    }

    String form(List<SupportForm> forms, String code) {
        return forms.stream()
                .filter(form -> form.code().equals(code))
                .map(form -> form.name().in(language))
                .findFirst()
                .orElse(code);
    }

    List<Choice> forms(List<SupportForm> forms) {
        return forms.stream()
                .map(form -> new Choice(form.code(), form.name().in(language)))
                .toList();
    }

    List<Choice> sizes() {
        return SUPPORTED.stream()
                .map(size -> new Choice(size.key(), profile.size(size)))
                .toList();
    }

    List<Choice> kinds() {
        return Arrays.stream(BusinessKind.values())
                .map(kind -> new Choice(kind.key(), profile.kind(kind)))
                .toList();
    }

    List<Choice> sectors() {
        return profile.sectors();
    }

    String days(LocalDate from, LocalDate to) {
        return words.days(Dates.format(from), Dates.format(to));
    }

    String dong(@Nullable Long amount) {
        return amount == null ? words.noCap() : new Dong(amount).display();
    }

    String spent(@Nullable Long budget, long committed) {
        return budget == null
                ? words.spentNoLimit(new Dong(committed).display())
                : words.spent(new Dong(committed).display(), new Dong(budget).display());
    }

    LevelRow row(LevelView level) {
        return new LevelRow(
                level.id(),
                who(level),
                words.shareOf(Integer.toString(level.percent())),
                dong(level.capPerYear()),
                level.capPerContract() == null ? null : dong(level.capPerContract()),
                language.equals("en") ? level.legalBasisEn() : level.legalBasis(),
                level.validTo() == null ? Dates.format(level.validFrom()) : days(level.validFrom(), level.validTo()),
                level.certainty());
    }

    /** A level as a table shows it. */
    record LevelRow(
            UUID id,
            String who,
            String share,
            String capYear,
            @Nullable String capContract,
            String basis,
            String days,
            Certainty certainty) {

        public boolean draft() {
            return certainty == Certainty.DRAFT;
        }

        public boolean unchecked() {
            return certainty == Certainty.UNCHECKED;
        }
    }

    private String who(LevelView level) {
        var size = level.size();
        var who = size == null
                ? level.kinds().isEmpty() ? words.anySize() : joined(level.kinds(), profile::kind)
                : level.kinds().isEmpty() ? profile.size(size) : words.enterpriseOf(lower(profile.size(size)));
        return level.favoured() ? words.favouredWho(who) : who;
    }

    /** Whom a programme is for, in short phrases. */
    List<String> forWhom(Eligibility rules, List<String> communes) {
        var phrases = new ArrayList<String>();
        Stream.of(
                        joined(sorted(rules.kinds()), profile::kind),
                        joined(sorted(rules.sizes()), profile::size),
                        joined(sorted(rules.sectors()), (Sector sector) -> profile.sector(sector)))
                .filter(phrase -> !phrase.isEmpty())
                .forEach(phrases::add);
        if (rules.verifiedOnly()) {
            phrases.add(words.needVerified());
        }
        if (rules.womenLedOnly()) {
            phrases.add(words.needWomenLed());
        }
        if (rules.socialOnly()) {
            phrases.add(words.needSocial());
        }
        if (!communes.isEmpty()) {
            phrases.add(words.inCommunes(String.join(", ", communes)));
        }
        return phrases.isEmpty() ? List.of(words.forAll()) : phrases;
    }

    private static <E extends Comparable<E>> List<E> sorted(Collection<E> values) {
        return values.stream().sorted().toList();
    }

    private static <E> String joined(Collection<E> values, Function<E, String> word) {
        return values.stream().map(word).collect(Collectors.joining(", "));
    }

    private String lower(String word) {
        return word.toLowerCase(Locale.forLanguageTag(language));
    }
}
