package vn.nhan.catalog.feed;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/feed.properties} (Vietnamese) and {@code feed_en.properties}. */
@MessageBundle("feed")
interface FeedMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String leadMine(String business);

    @Message
    String make();

    @Message
    String emptyTitle();

    @Message
    String emptyText();

    @Message
    String madeOn(String day);

    @Message
    String statePending();

    @Message
    String stateReady();

    @Message
    String stateFailed();

    @Message
    String stateRevoked();

    @Message
    String refresh();

    @Message
    String failedText();

    @Message
    String asOf(String time);

    @Message
    String filesTitle();

    @Message
    String feedColumn();

    @Message
    String asOfColumn();

    @Message
    String fileColumn();

    @Message
    String forColumn();

    @Message
    String goodsColumn();

    @Message
    String refusedColumn();

    @Message
    String addressColumn();

    @Message
    String forGoogle();

    @Message
    String forMeta();

    @Message
    String keepSecret();

    @Message
    String runAgain();

    @Message
    String problemsTitle();

    @Message
    String problemsNone();

    @Message
    String problemsFirst();

    @Message
    String productColumn();

    @Message
    String channelColumn();

    @Message
    String problemColumn();

    @Message
    String isRefused();

    @Message
    String isAdvice();

    @Message
    String revokedText();

    @Message
    String rotate();

    @Message
    String rotateText();

    @Message
    String revoke();

    @Message
    String revokeText();

    @Message
    String exportTitle();

    @Message
    String exportText();

    @Message
    String exportXlsx();

    @Message
    String exportCsv();

    @Message
    String exportJson();

    @Message
    String sheetProducer();

    @Message
    String sheetName();

    @Message
    String sheetNameEn();

    @Message
    String sheetCategory();

    @Message
    String sheetWeight();

    @Message
    String sheetGrade();

    @Message
    String sheetPackaging();

    @Message
    String sheetPrice();

    @Message
    String sheetStock();

    @Message
    String sheetGtin();

    @Message
    String sheetHsCode();

    @Message
    String sheetTags();

    @Message
    String sheetStatus();

    @Message
    String sheetDescription();

    @Message
    String sheetAddress();
}
