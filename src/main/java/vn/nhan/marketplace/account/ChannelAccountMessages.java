package vn.nhan.marketplace.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/channelaccount.properties} (Vietnamese) and {@code channelaccount_en.properties}. */
@MessageBundle("channelaccount")
interface ChannelAccountMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String none();

    @Message
    String noneText();

    @Message
    String unverified();

    @Message
    String caption();

    @Message
    String marketplace();

    @Message
    String shop();

    @Message
    String state();

    @Message
    String consent();

    @Message
    String connecting();

    @Message
    String active();

    @Message
    String parked();

    @Message
    String left();

    @Message
    String endless();

    @Message
    String daysLeft(long days);

    @Message
    String parkedTitle();

    @Message
    String parkedText();

    @Message
    String soonTitle();

    @Message
    String soonText(String day, long days);

    @Message
    String playedTitle();

    @Message
    String playedText();

    @Message
    String playedClosed();

    @Message
    String newTitle();

    @Message
    String stepOne();

    @Message
    String stepTwo();

    @Message
    String stepThree();

    @Message
    String choose();

    @Message
    String noChoice();

    @Message
    String next();

    @Message
    String connectTitle(String marketplace);

    @Message
    String name();

    @Message
    String nameHint();

    @Message
    String address();

    @Message
    String addressHint();

    @Message
    String byHand();

    @Message
    String byFile();

    @Message
    String fileLead(String marketplace);

    @Message
    String toFile();

    @Message
    String pageAddress(String marketplace);

    @Message
    String pageAddressHint();

    @Message
    String floor();

    @Message
    String floorHint();

    @Message
    String handLead();

    @Message
    String feedLead(String marketplace);

    @Message
    String pageLink();

    @Message
    String keysTitle();

    @Message
    String keysLead();

    @Message
    String signInLead(String marketplace);

    @Message
    String checkTitle();

    @Message
    String checkLead();

    @Message
    String check();

    @Message
    String letIn();

    @Message
    String letInAgain();

    @Message
    String goTitle(String marketplace);

    @Message
    String goLead(String marketplace);

    @Message
    String go(String marketplace);

    @Message
    String outcomeGood();

    @Message
    String outcomeRefused();

    @Message
    String outcomeOdd();

    @Message
    String outcomeSilent();

    @Message
    String replaceTitle();

    @Message
    String replace();

    @Message
    String settings();

    @Message
    String stockBuffer();

    @Message
    String stockBufferHint();

    @Message
    String policy();

    @Message
    String policyAsk();

    @Message
    String policyOverwrite();

    @Message
    String policyAdopt();

    @Message
    String save();

    @Message
    String hookTitle();

    @Message
    String hookText();

    @Message
    String leaveTitle();

    @Message
    String leaveText();

    @Message
    String sure();

    @Message
    String leave();

    @Message
    String leftText();

    @Message
    String open();
}
