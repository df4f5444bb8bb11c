package vn.nhan.traceability.diary;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/diary.properties} (Vietnamese) and {@code diary_en.properties}. */
@MessageBundle("diary")
interface DiaryMessages {
    @Message
    String title();

    @Message
    String titleOf(String plot);

    @Message
    String lead();

    @Message
    String areas();

    @Message
    String choosePlot();

    @Message
    String latest();

    @Message
    String nothingYet();

    @Message
    String noPlotsTitle();

    @Message
    String noPlotsText();

    @Message
    String noPlotsAction();

    @Message
    String addApplication();

    @Message
    String addHarvest();

    @Message
    String makeLot();

    @Message
    String emptyTitle();

    @Message
    String emptyText();

    @Message
    String emptyExample();

    @Message
    String neverChanged();

    @Message
    String applicationLead();

    @Message
    String appliedOn();

    @Message
    String agent();

    @Message
    String agentHint();

    @Message
    String target();

    @Message
    String targetHint();

    @Message
    String interval();

    @Message
    String intervalHint();

    @Message
    String days();

    @Message
    String note();

    @Message
    String applicationNoteHint();

    @Message
    String harvestLead();

    @Message
    String harvestedOn();

    @Message
    String amount();

    @Message
    String amountHint();

    @Message
    String unit();

    @Message
    String harvestNoteHint();

    @Message
    String save();

    @Message
    String harvested(String weight);

    @Message
    String applied(String agent);

    @Message
    String against(String target);

    @Message
    String intervalDays(Integer days);

    @Message
    String intervalUnknown();

    @Message
    String backdated(String date);
}
