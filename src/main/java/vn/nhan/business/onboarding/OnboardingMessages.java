package vn.nhan.business.onboarding;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/onboarding.properties} (Vietnamese) and {@code onboarding_en.properties}. */
@MessageBundle("onboarding")
interface OnboardingMessages {
    @Message
    String funnelTitle();

    @Message
    String funnelLead();

    @Message
    String asOf(String moment);

    @Message
    String stagesTitle();

    @Message
    String stagesCaption();

    @Message
    String stage();

    @Message
    String reached();

    @Message
    String now();

    @Message
    String stuck(String days);

    @Message
    String stuckTab();

    @Message
    String invited();

    @Message
    String registered();

    @Message
    String identityVerified();

    @Message
    String trained();

    @Message
    String firstListing();

    @Message
    String firstPublished();

    @Message
    String active();

    @Message
    String dormant();

    @Message
    String activeNote(String days);

    @Message
    String communesTitle();

    @Message
    String communesCaption();

    @Message
    String commune();

    @Message
    String all();

    @Message
    String unplaced();

    @Message
    String filterName();

    @Message
    String filterDays();

    @Message
    String daysUnit();

    @Message
    String filter();

    @Message
    String noCommune();

    @Message
    String noCommuneText();

    @Message
    String emptyTitle();

    @Message
    String emptyText();

    @Message
    String trainings();

    @Message
    String notices();

    @Message
    String listTitle();

    @Message
    String listAll();

    @Message
    String listNow();

    @Message
    String listReached();

    @Message
    String listStuck(String days);

    @Message
    String business();

    @Message
    String since();

    @Message
    String waiting();

    @Message
    String lastAct();

    @Message
    String listCaption();

    @Message
    String noneHere();

    @Message
    String noneHereText();

    @Message
    String backToFunnel();

    @Message
    String messageGroup();

    @Message
    String callGroup();

    @Message
    String ladderTitle();

    @Message
    String nextTitle();

    @Message
    String openProfile();

    @Message
    String notYet();

    @Message
    String on(String day);

    @Message
    String nextSubmit();

    @Message
    String nextMend();

    @Message
    String nextWait();

    @Message
    String nextAsk();

    @Message
    String nextList();

    @Message
    String nextPublish();

    @Message
    String nextGoOn();

    @Message
    String nextComeBack();

    @Message
    String byImport();

    @Message
    String byHelper();

    @Message
    String byLetter();

    @Message
    String byBusiness();

    @Message
    String byVerification();

    @Message
    String byTrainingDay();

    @Message
    String byCourse();

    @Message
    String byListing();

    @Message
    String byDiary();

    @Message
    String byHarvest();

    @Message
    String byLot();

    @Message
    String byLabels();

    @Message
    String bySale();

    @Message
    String byOther();

    @Message
    String callLead();

    @Message
    String callNone();

    @Message
    String callNoneText();

    @Message
    String askFor();

    @Message
    String phone();

    @Message
    String print();

    @Message
    String ladderOf();

    @Message
    String activeShort(String days);

    @Message
    String openFunnel();
}
