package vn.nhan.support.matching;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/matching.properties} (Vietnamese) and {@code matching_en.properties}. */
@MessageBundle("matching")
interface MatchingMessages {
    @Message
    String offersTitle();

    @Message
    String offersLead();

    @Message
    String offersNone();

    @Message
    String offersNoneText();

    @Message
    String openProfile();

    @Message
    String answerBy();

    @Message
    String accept();

    @Message
    String decline();

    @Message
    String accepted();

    @Message
    String atBusiness(String business, String commune);

    @Message
    String remoteFine();

    @Message
    String onSiteWanted();

    @Message
    String declineTitle();

    @Message
    String declineLead();

    @Message
    String reason();

    @Message
    String reasonBusy();

    @Message
    String reasonFar();

    @Message
    String reasonNotMyField();

    @Message
    String reasonConflict();

    @Message
    String reasonOther();

    @Message
    String note();

    @Message
    String choiceTitle();

    @Message
    String choiceLead();

    @Message
    String choose();

    @Message
    String others();

    @Message
    String othersHint();

    @Message
    String choiceNone();

    @Message
    String choiceNoneText();

    @Message
    String waitingFor(String expert);

    @Message
    String engagedWith(String expert);

    @Message
    String scoreOf(int points);

    @Message
    String placesLeft(int places);

    @Message
    String whyTitle();

    @Message
    String partField();

    @Message
    String partFieldWide();

    @Message
    String partSector(int count);

    @Message
    String partSectorNone();

    @Message
    String partDistance(int km);

    @Message
    String partDistanceUnknown();

    @Message
    String partOnline();

    @Message
    String partLanguage(String language);

    @Message
    String partOutcome(String stars);

    @Message
    String partOutcomeNone();

    @Message
    String partWaiting(int days);

    @Message
    String partWaitingNever();

    @Message
    String partContinuity();

    @Message
    String partContinuityNone();

    @Message
    String partFairness(int count);

    @Message
    String deskTitle();

    @Message
    String deskLead();

    @Message
    String waiting();

    @Message
    String unmatched();

    @Message
    String longest();

    @Message
    String gini();

    @Message
    String expert();

    @Message
    String asked();

    @Message
    String acceptedCount();

    @Message
    String declinedCount();

    @Message
    String lapsedCount();

    @Message
    String shareOf();

    @Message
    String percentOf(int percent);

    @Message
    String noExperts();

    @Message
    String noExpertsText();

    @Message
    String policyTitle();

    @Message
    String autoOffer();

    @Message
    String answerDays();

    @Message
    String choiceDays();

    @Message
    String officeDays();

    @Message
    String mostOffers();

    @Message
    String policySave();

    @Message
    String planTitle();

    @Message
    String planLead();

    @Message
    String planServed();

    @Message
    String planOpen();

    @Message
    String planGain();

    @Message
    String planNone();

    @Message
    String planNoneText();

    @Message
    String whyNone();

    @Message
    String whyNobody();

    @Message
    String whyFull();

    @Message
    String whyOnlySpeaker(String expert, String language);

    @Message
    String whyOnlyOne(String expert);

    @Message
    String whyGreaterLoss(String expert);

    @Message
    String openRequest();

    @Message
    String mailSubject(String need);

    @Message
    String mailAsked(String need);

    @Message
    String mailRemote(String commune);

    @Message
    String mailOnSite(String commune);

    @Message
    String mailAnswer(String day);
}
