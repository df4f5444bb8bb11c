package vn.nhan.support.training;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/campaign.properties} (Vietnamese) and {@code campaign_en.properties}. */
@MessageBundle("campaign")
interface CampaignMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String firms();

    @Message
    String firmsNote();

    @Message
    String newOne();

    @Message
    String none();

    @Message
    String noneText();

    @Message
    String name();

    @Message
    String channel();

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

    @Message
    String content();

    @Message
    String link();

    @Message
    String linkHint();

    @Message
    String from();

    @Message
    String to();

    @Message
    String audience();

    @Message
    String audienceHint();

    @Message
    String audienceSource();

    @Message
    String evidence();

    @Message
    String evidenceHint();

    @Message
    String save();

    @Message
    String when();

    @Message
    String reached();

    @Message
    String reachedOf(long count);

    @Message
    String reachedNone();

    @Message
    String reachedNoneText();

    @Message
    String addTitle();

    @Message
    String byFilter();

    @Message
    String commune();

    @Message
    String kind();

    @Message
    String any();

    @Message
    String bySheet();

    @Message
    String taxCodes();

    @Message
    String sheet();

    @Message
    String sheetHint();

    @Message
    String add();

    @Message
    String added(int added, int known);

    @Message
    String get();

    @Message
    String withdraw();

    @Message
    String withdrawText();

    @Message
    String withdrawTitle();

    @Message
    String withdrawn();
}
