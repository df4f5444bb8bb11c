package vn.nhan.reporting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/informed.properties} (Vietnamese) and {@code informed_en.properties}. */
@MessageBundle("informed")
interface InformedMessages {
    @Message
    String title();

    @Message
    String tileNote();

    @Message
    String goalNote();

    @Message
    String shareNote();

    @Message
    String open();

    @Message
    String lead();

    @Message
    String from();

    @Message
    String to();

    @Message
    String channel();

    @Message
    String anyChannel();

    @Message
    String show();

    @Message
    String total(String firms, long deliveries);

    @Message
    String asOf(String at);

    @Message
    String byChannel();

    @Message
    String caption();

    @Message
    String business();

    @Message
    String firstOn();

    @Message
    String evidence();

    @Message
    String none();

    @Message
    String noneText();

    @Message
    String noneAction();

    @Message
    String channelLoudspeaker();

    @Message
    String channelZalo();

    @Message
    String channelSms();

    @Message
    String channelLeaflet();

    @Message
    String channelMeeting();

    @Message
    String channelEmail();
}
