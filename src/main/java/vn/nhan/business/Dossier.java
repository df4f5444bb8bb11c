package vn.nhan.business;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.html.Choice;
import vn.nhan.platform.text.Dates;

/** A business as the pages about its verification show it. */
public record Dossier(BusinessView business) {

    public @Nullable String sentOn() {
        return business.submittedAt() == null ? null : Dates.format(Dates.dayOf(business.submittedAt()));
    }

    public @Nullable String decidedOn() {
        return business.decidedAt() == null ? null : Dates.format(Dates.dayOf(business.decidedAt()));
    }

    /** The day of the decision: what the department was called then is who decided. */
    public @Nullable LocalDate decidedDay() {
        return business.decidedAt() == null ? null : Dates.dayOf(business.decidedAt());
    }

    /** Whether it is the member's turn. */
    public boolean isEditable() {
        return business.status().isEditable();
    }

    /** Whether it is the department's turn. */
    public boolean isWaiting() {
        return business.status() == BusinessStatus.SUBMITTED || business.status() == BusinessStatus.IN_REVIEW;
    }

    public boolean isVerified() {
        return business.status() == BusinessStatus.VERIFIED;
    }

    /** Whether nothing of it is published any more. */
    public boolean isStopped() {
        return business.status() == BusinessStatus.SUSPENDED || business.status() == BusinessStatus.CLOSED;
    }

    public boolean isInReview() {
        return business.status() == BusinessStatus.IN_REVIEW;
    }

    public boolean isSuspended() {
        return business.status() == BusinessStatus.SUSPENDED;
    }

    /** Whether its people may end it: not while the department is at work on it. */
    public boolean isClosable() {
        return BusinessMove.CLOSE.isAllowedFrom(business.status());
    }

    /** Whether there is a decision that can be taken back. */
    public boolean isReopenable() {
        return BusinessMove.REOPEN.isAllowedFrom(business.status());
    }

    public boolean isReturned() {
        return business.status() == BusinessStatus.RETURNED;
    }

    public List<String> reasonLines() {
        return lines(business.returnReason());
    }

    public List<String> storyLines() {
        return lines(business.story());
    }

    public String kindName(String language) {
        return ProfileWords.in(language).kind(business.kind());
    }

    public List<LabelledFact> registrationFacts(String language) {
        return LabelledFact.ofRegistration(business, ProfileWords.in(language));
    }

    public List<LabelledFact> tradeFacts(String language) {
        return LabelledFact.ofTrade(business, language);
    }

    /** What must still be said before it can be sent: the form's field, and what it is called. */
    public List<Choice> missing(String language) {
        var words = ProfileWords.in(language);
        return business.missing().stream()
                .map(field -> new Choice(field, words.field(field, business.kind())))
                .toList();
    }

    private static List<String> lines(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines().filter(line -> !line.isBlank()).toList();
    }
}
