package vn.nhan.support.programme;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/plan.properties} (Vietnamese) and {@code plan_en.properties}. */
@MessageBundle("plan")
interface PlanMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String doneOf(long done, long total);

    @Message
    String late();

    @Message
    String lateCount();

    @Message
    String empty();

    @Message
    String emptyText();

    @Message
    String add();

    @Message
    String edit();

    @Message
    String caption();

    @Message
    String number();

    @Message
    String name();

    @Message
    String nameEn();

    @Message
    String unit();

    @Message
    String dueOn();

    @Message
    String state();

    @Message
    String stateTodo();

    @Message
    String stateDoing();

    @Message
    String stateDone();

    @Message
    String stateDropped();

    @Message
    String numbered(int number);

    @Message
    String history();

    @Message
    String historyNone();

    @Message
    String historyNoneText();

    @Message
    String progress();

    @Message
    String note();

    @Message
    String link();

    @Message
    String linkHint();

    @Message
    String file();

    @Message
    String fileHint();

    @Message
    String openFile();

    @Message
    String openLink();

    @Message
    String save();
}
