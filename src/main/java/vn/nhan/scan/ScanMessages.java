package vn.nhan.scan;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/scan.properties} (Vietnamese) and {@code scan_en.properties}. */
@MessageBundle("scan")
interface ScanMessages {
    @Message
    String title(String name);

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
    String producerSuspended(String date);

    @Message
    String producerClosed(String date);

    @Message
    String producerHaltedText();

    @Message
    String certificate(String scheme);

    @Message
    String number(String number);

    @Message
    String from(String date);

    @Message
    String expiredOn(String date);

    @Message
    String filedByProducer(String producer);

    @Message
    String diary();

    @Message
    String application(String agent);

    @Message
    String against(String target);

    @Message
    String intervalDays(Integer days);

    @Message
    String intervalUnknown();

    @Message
    String harvest(String weight);

    @Message
    String backdated(String date);

    @Message
    String intervalTitle();

    @Message
    String interval_kept();

    @Message
    String interval_not_verifiable();

    @Message
    String interval_no_application();

    @Message
    String nowIn(String province);

    @Message
    String noLogin();
}
