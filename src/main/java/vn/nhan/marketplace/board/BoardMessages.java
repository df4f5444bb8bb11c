package vn.nhan.marketplace.board;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/board.properties} (Vietnamese) and {@code board_en.properties}. */
@MessageBundle("board")
interface BoardMessages {
    @Message
    String title(String marketplace);

    @Message
    String crumb();

    @Message
    String lead();

    @Message
    String noneTitle();

    @Message
    String noneText();

    @Message
    String noneExample();

    @Message
    String noneInState();

    @Message
    String publishAll();

    @Message
    String publishAllHint();

    @Message
    String begun(long count);

    @Message
    String nothingToPublish();

    @Message
    String progress(long live, long wanted, long working, long toSee);

    @Message
    String errand(String marketplace, long count);

    @Message
    String all();

    @Message
    String caption();

    @Message
    String product();

    @Message
    String state();

    @Message
    String readAt();

    @Message
    String next();

    @Message
    String never();

    @Message
    String nextAt(String time);

    @Message
    String nextYou();

    @Message
    String outageTitle(String marketplace);

    @Message
    String outageText(String time);

    @Message
    String restTitle();

    @Message
    String restText();

    @Message
    String restLink();

    @Message
    String unfinishedTitle();

    @Message
    String unfinishedText();

    @Message
    String unfinishedLink();

    @Message
    String leftText();

    @Message
    String toAccount();

    @Message
    String toProduct();

    @Message
    String findings();

    @Message
    String findingsNone();

    @Message
    String block();

    @Message
    String warn();

    @Message
    String hint();

    @Message
    String mend();

    @Message
    String driftTitle();

    @Message
    String driftText();

    @Message
    String driftCaption();

    @Message
    String goneTitle();

    @Message
    String goneText();

    @Message
    String lostTitle();

    @Message
    String lostText(String marks);

    @Message
    String sellWithout();

    @Message
    String field();

    @Message
    String ours();

    @Message
    String theirs();

    @Message
    String keepOurs();

    @Message
    String keepTheirs();

    @Message
    String retry();

    @Message
    String retryHint();

    @Message
    String takeOff();

    @Message
    String takeOffText();

    @Message
    String sure();

    @Message
    String plan();

    @Message
    String planLead();

    @Message
    String planNone();

    @Message
    String calls();

    @Message
    String callsLead();

    @Message
    String callsGoOn();

    @Message
    String planBlocked();

    @Message
    String before();

    @Message
    String after();

    @Message
    String history();

    @Message
    String historyNone();

    @Message
    String refused(String reason);

    @Message
    String theirWords(String words);

    @Message
    String remoteId();

    @Message
    String goods();

    @Message
    String goodsTitle();

    @Message
    String goodsCrumb();

    @Message
    String goodsLead();

    @Message
    String goodsCaption();

    @Message
    String goodsNoShop();

    @Message
    String goodsNoShopText();

    @Message
    String goodsConnect();

    @Message
    String goodsNone();

    @Message
    String goodsNoneText();

    @Message
    String goodsToProducts();

    @Message
    String goodsReadAt(String time);

    @Message
    String goodsNotThere();

    @Message
    String goodsLink();
}
