package vn.nhan.marketplace.mapping;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the department's pages. Texts: {@code messages/mappingdesk.properties} (Vietnamese) and {@code mappingdesk_en.properties}. */
@MessageBundle("mappingdesk")
interface MappingDeskMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String noneTitle();

    @Message
    String noneText();

    @Message
    String noneExample();

    @Message
    String waitingAll(long count);

    @Message
    String waitingNone();

    @Message
    String matched();

    @Message
    String missing();

    @Message
    String waiting();

    @Message
    String kindsLead();

    @Message
    String notNeeded(String marketplace);

    @Message
    String silentText();

    @Message
    String waitingHere(long count);

    @Message
    String unsorted(long count);

    @Message
    String kindsNoneTitle();

    @Message
    String kindsNoneText();

    @Message
    String toChoose();

    @Message
    String chosen();

    @Message
    String later(long count);

    @Message
    String laterText();

    @Message
    String laterCaption();

    @Message
    String kind();

    @Message
    String goods();

    @Message
    String goodsWanted(long wanted, long goods);

    @Message
    String goodsWaiting(long count);

    @Message
    String suggestedHint();

    @Message
    String papers();

    @Message
    String firstNone();
}
