package vn.nhan.scan;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/scan.properties} (Vietnamese) and {@code scan_en.properties}. */
@MessageBundle("scan")
interface ScanMessages {
    @Message
    String title(Object name);

    @Message
    String certifiedTitle();

    @Message
    String certifiedText();

    @Message
    String expiredTitle();

    @Message
    String expiredText();

    @Message
    String plainTitle();

    @Message
    String plainText();

    @Message
    String producer();

    @Message
    String address();

    @Message
    String lot();

    @Message
    String harvestedOn();

    @Message
    String harvestWeight();

    @Message
    String netWeight();

    @Message
    String crop();

    @Message
    String plot();

    @Message
    String code();

    @Message
    String facts();

    @Message
    String whoSays();

    @Message
    String producerVerified();

    @Message
    String certificate(Object scheme);

    @Message
    String number(Object number);

    @Message
    String from(Object date);

    @Message
    String expiredOn(Object date);

    @Message
    String filedByProducer(Object producer);

    @Message
    String diary();

    @Message
    String diarySelf();

    @Message
    String application(Object agent);

    @Message
    String against(Object target);

    @Message
    String intervalDays(Object days);

    @Message
    String intervalUnknown();

    @Message
    String harvest(Object weight);

    @Message
    String backdated(Object date);

    @Message
    String intervalTitle();

    @Message
    String interval_kept();

    @Message
    String interval_not_verifiable();

    @Message
    String interval_no_application();

    @Message
    String noLogin();

    @Message
    String photoOf(Object name);
}
