package vn.nhan.business.bank;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/bank.properties} (Vietnamese) and {@code bank_en.properties}. */
@MessageBundle("bank")
interface BankMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String none();

    @Message
    String noneText();

    @Message
    String inUse();

    @Message
    String waiting();

    @Message
    String waitingText();

    @Message
    String past();

    @Message
    String refused();

    @Message
    String since(String day);

    @Message
    String owner(String name);

    @Message
    String end();

    @Message
    String endText();

    @Message
    String change();

    @Message
    String codeTitle();

    @Message
    String codeFor();

    @Message
    String print();

    @Message
    String codeAlt(String name);

    @Message
    String newTitle();

    @Message
    String bank();

    @Message
    String number();

    @Message
    String numberHint();

    @Message
    String ownerName();

    @Message
    String ownerNameHint();

    @Message
    String send();

    @Message
    String queueTitle();

    @Message
    String queueLead();

    @Message
    String queueEmpty();

    @Message
    String queueEmptyText();

    @Message
    String matches();

    @Message
    String differs();

    @Message
    String confirm();

    @Message
    String refuse();

    @Message
    String reason();

    @Message
    String mailSubject();

    @Message
    String mailDeclared(String business);

    @Message
    String mailConfirmed(String business);

    @Message
    String mailRefused(String business);
}
