package vn.nhan.support.matching;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import vn.nhan.business.profile.SpokenLanguage;
import vn.nhan.platform.html.Choice;

/** Scores, reasons and trade-offs in the reader's language. */
final class MatchWords {

    private final MatchingMessages words;
    private final String language;

    MatchWords(String language) {
        this.words = MessageBundles.get(MatchingMessages.class, Localized.Literal.of(language));
        this.language = language;
    }

    /** {@code Hoa: đã giúp 4 cơ sở cùng ngành, nói tiếng Tày, cách 12 km, còn 2 chỗ tuần này}: what tells most, in one line. */
    String summary(String expert, List<Scored.Told> parts) {
        var said = new ArrayList<String>();
        for (var one : parts) {
            if (isTelling(one)) {
                said.add(small(sentence(one)));
            }
        }
        parts.stream()
                .filter(one -> one.part() == Part.FIELD && one.fact() > 0)
                .forEach(one -> said.add(small(words.placesLeft(one.fact()))));
        return said.isEmpty() ? expert : expert + ": " + String.join(", ", said);
    }

    /** What a part says, with its points. */
    record Line(String sentence, String points, int most, int value) {}

    List<Line> lines(List<Scored.Told> parts) {
        return parts.stream()
                .map(one -> new Line(
                        sentence(one), number(one.points()) + " / " + number(one.most()), one.most(), one.points()))
                .toList();
    }

    String sentence(Scored.Told one) {
        return switch (one.part()) {
            case FIELD -> one.points() == one.most() ? words.partField() : words.partFieldWide();
            case SECTOR -> one.fact() > 0 ? words.partSector(one.fact()) : words.partSectorNone();
            case DISTANCE -> distance(one);
            case LANGUAGE -> words.partLanguage(language(one.word()));
            case OUTCOME -> one.fact() < 0 ? words.partOutcomeNone() : words.partOutcome(tenths(one.fact()));
            case WAITING -> one.fact() < 0 ? words.partWaitingNever() : words.partWaiting(one.fact());
            case CONTINUITY -> one.fact() > 0 ? words.partContinuity() : words.partContinuityNone();
            case FAIRNESS -> words.partFairness(Math.max(0, one.fact()));
        };
    }

    /** @param best the name of the expert who fits best, or empty */
    String tradeOff(TradeOff why, String best) {
        return switch (why.why()) {
            case NONE -> words.whyNone();
            case NOBODY -> words.whyNobody();
            case FULL -> words.whyFull();
            case ONLY_SPEAKER -> words.whyOnlySpeaker(best, language(why.word()));
            case ONLY_ONE -> words.whyOnlyOne(best);
            case GREATER_LOSS -> words.whyGreaterLoss(best);
        };
    }

    List<Choice> reasons() {
        return Arrays.stream(DeclineReason.values())
                .map(one -> new Choice(one.key(), reason(one)))
                .toList();
    }

    private String reason(DeclineReason reason) {
        return switch (reason) {
            case BUSY -> words.reasonBusy();
            case FAR -> words.reasonFar();
            case NOT_MY_FIELD -> words.reasonNotMyField();
            case CONFLICT -> words.reasonConflict();
            case OTHER -> words.reasonOther();
        };
    }

    String score(BigDecimal score) {
        return words.scoreOf(score.intValue());
    }

    String waitingFor(String expert) {
        return words.waitingFor(expert);
    }

    String engagedWith(String expert) {
        return words.engagedWith(expert);
    }

    private static boolean isTelling(Scored.Told one) {
        return switch (one.part()) {
            case SECTOR, CONTINUITY -> one.fact() > 0;
            case DISTANCE -> one.fact() >= 0 || one.word().equals("online");
            case LANGUAGE -> !one.word().equals("vi");
            case OUTCOME -> one.fact() >= 0;
            case FIELD, WAITING, FAIRNESS -> false;
        };
    }

    private String distance(Scored.Told one) {
        if (one.fact() >= 0) {
            return words.partDistance(one.fact());
        }
        return one.word().equals("online") ? words.partOnline() : words.partDistanceUnknown();
    }

    private String language(String code) {
        return SpokenLanguage.of(code)
                .map(one -> small(one.name().in(language)))
                .orElse(code);
    }

    private String small(String text) {
        return language.equals("vi") ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
    }

    private String tenths(int value) {
        var text = value / 10 + "." + value % 10;
        return language.equals("en") ? text : text.replace('.', ',');
    }

    private String number(int hundredths) {
        var text = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
        return language.equals("en") ? text : text.replace('.', ',');
    }
}
