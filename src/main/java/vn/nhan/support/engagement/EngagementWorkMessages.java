package vn.nhan.support.engagement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/engagementwork.properties} (Vietnamese) and {@code engagementwork_en.properties}. */
@MessageBundle("engagementwork")
interface EngagementWorkMessages {
    @Message
    String termsTitle();

    @Message
    String termsLead();

    @Message
    String termsNone();

    @Message
    String termsWrite();

    @Message
    String termsChange();

    @Message
    String termsChangeText();

    @Message
    String scope();

    @Message
    String scopeHint();

    @Message
    String deliverables();

    @Message
    String deliverablesHint();

    @Message
    String startsOn();

    @Message
    String endsOn();

    @Message
    String sessions();

    @Message
    String price();

    @Message
    String priceHint();

    @Message
    String stateShare();

    @Message
    String stateShareHint();

    @Message
    String firmShare();

    @Message
    String propose();

    @Message
    String time();

    @Message
    String fromTo(String from, String to);

    @Message
    String percentOf(Integer percent);

    @Message
    String versionOf(int version);

    @Message
    String hash();

    @Message
    String code();

    @Message
    String signTitle();

    @Message
    String signText();

    @Message
    String sign();

    @Message
    String signedBy(String name, String at);

    @Message
    String notSigned();

    @Message
    String contract();

    @Message
    String minutes();

    @Message
    String meetings();

    @Message
    String meetingsNone();

    @Message
    String meetingPlan();

    @Message
    String plannedDay();

    @Message
    String plannedTime();

    @Message
    String timeHint();

    @Message
    String remote();

    @Message
    String remoteShort();

    @Message
    String checkIn();

    @Message
    String checkInText();

    @Message
    String photo();

    @Message
    String photoOpen();

    @Message
    String confirm();

    @Message
    String absent();

    @Message
    String absentText();

    @Message
    String planned(String at);

    @Message
    String heldExpert();

    @Message
    String heldConfirmed();

    @Message
    String missedBusiness();

    @Message
    String missedExpert();

    @Message
    String handed();

    @Message
    String handedNone();

    @Message
    String handOver();

    @Message
    String description();

    @Message
    String descriptionHint();

    @Message
    String link();

    @Message
    String linkHint();

    @Message
    String file();

    @Message
    String fileOpen();

    @Message
    String add();

    @Message
    String deliverTitle();

    @Message
    String deliverText();

    @Message
    String deliver();

    @Message
    String acceptTitle();

    @Message
    String acceptText();

    @Message
    String acceptAssistedText();

    @Message
    String accept();

    @Message
    String refuse();

    @Message
    String reason();

    @Message
    String reasonHint();

    @Message
    String cancel();

    @Message
    String cancelText();

    @Message
    String withdraw();

    @Message
    String withdrawText();

    @Message
    String money();

    @Message
    String paidNone();

    @Message
    String pay();

    @Message
    String share();

    @Message
    String shareState();

    @Message
    String shareFirm();

    @Message
    String amount();

    @Message
    String paidOn();

    @Message
    String rateTitle();

    @Message
    String rateText();

    @Message
    String stars();

    @Message
    String starsOf(int stars);

    @Message
    String words();

    @Message
    String rate();
}
