package vn.nhan.marketplace.board;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/uncalled.properties} (Vietnamese) and {@code uncalled_en.properties}. */
@MessageBundle("uncalled")
interface UncalledMessages {
    @Message
    String feedTitle(String marketplace);

    @Message
    String feedLead(String marketplace);

    @Message
    String feedNoneTitle();

    @Message
    String feedNoneText(String marketplace);

    @Message
    String feedMake();

    @Message
    String feedSteps(String marketplace);

    @Message
    String feedStepGoogle1();

    @Message
    String feedStepMeta1();

    @Message
    String feedStep2();

    @Message
    String feedStep3();

    @Message
    String feedAddress();

    @Message
    String feedSecret();

    @Message
    String feedManage();

    @Message
    String feedGenerated();

    @Message
    String feedNotYet();

    @Message
    String feedFetched(String marketplace);

    @Message
    String feedNever();

    @Message
    String feedOthers();

    @Message
    String feedOlder();

    @Message
    String feedGoods();

    @Message
    String feedNoGoods();

    @Message
    String feedWhy();

    @Message
    String stateFetched();

    @Message
    String stateInFile();

    @Message
    String statePartly();

    @Message
    String stateLeftOut();

    @Message
    String stateAwaited();

    @Message
    String overdueTitle();

    @Message
    String overdueLead();

    @Message
    String overdueNone();

    @Message
    String overdueNoneText();

    @Message
    String overdueSince();

    @Message
    String overdueWhy();

    @Message
    String overdueSeller();

    @Message
    String overdueMarkLost();
}
