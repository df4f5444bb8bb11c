package vn.nhan.business.letter;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/letter.properties} (Vietnamese) and {@code letter_en.properties}. */
@MessageBundle("letter")
interface LetterMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String whom();

    @Message
    String kind();

    @Message
    String status();

    @Message
    String commune();

    @Message
    String any();

    @Message
    String statusDraft();

    @Message
    String statusReturned();

    @Message
    String count();

    @Message
    String found(int count);

    @Message
    String foundMore(int all, int count);

    @Message
    String foundNone();

    @Message
    String foundNoneText();

    @Message
    String contact();

    @Message
    String contactHint();

    @Message
    String confirm(int count);

    @Message
    String confirmHint();

    @Message
    String batches();

    @Message
    String batchesNone();

    @Message
    String batchesNoneText();

    @Message
    String batchOf(int total, String day);

    @Message
    String stateRequested();

    @Message
    String stateRunning();

    @Message
    String stateDone();

    @Message
    String stateFailed();

    @Message
    String stateCancelled();

    @Message
    String stateRevoked();

    @Message
    String progress(int done, int total);

    @Message
    String refresh();

    @Message
    String fetch();

    @Message
    String until(String day);

    @Message
    String gone();

    @Message
    String handle();

    @Message
    String cancel();

    @Message
    String revoke();

    @Message
    String revokeTitle();

    @Message
    String revokeText();

    @Message
    String failedText();

    @Message
    String typeCodeLead();

    @Message
    String codeOfLetter();

    @Message
    String codeHint();

    @Message
    String eitherCode();

    @Message
    String printTitle();

    @Message
    String printSender(String department, String province);

    @Message
    String printDated(String province, String day);

    @Message
    String printLead(String department);

    @Message
    String printStepOpen(String address);

    @Message
    String printStepAccount();

    @Message
    String printStepCode();

    @Message
    String printStepCheck();

    @Message
    String printCode();

    @Message
    String printUntil(String day);

    @Message
    String printWarning();

    @Message
    String printHelp(String contact);
}
