package vn.nhan.business.intake;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/intake.properties} (Vietnamese) and {@code intake_en.properties}. */
@MessageBundle("intake")
interface IntakeMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String addAction();

    @Message
    String templates();

    @Message
    String templatesLead();

    @Message
    String emptyTitle();

    @Message
    String emptyText();

    @Message
    String caption();

    @Message
    String file();

    @Message
    String kind();

    @Message
    String status();

    @Message
    String rows();

    @Message
    String sentAt();

    @Message
    String kindBusinesses();

    @Message
    String kindHouseholds();

    @Message
    String kindMembers();

    @Message
    String kindOwnMembers();

    @Message
    String ownTitle();

    @Message
    String ownLead();

    @Message
    String ownHow();

    @Message
    String ownTemplate();

    @Message
    String ownSent();

    @Message
    String ownEmptyText();

    @Message
    String kindProducts();

    @Message
    String statusMapping();

    @Message
    String statusChecking();

    @Message
    String statusChecked();

    @Message
    String statusImporting();

    @Message
    String statusDone();

    @Message
    String statusCancelled();

    @Message
    String statusUndoing();

    @Message
    String statusUndone();

    @Message
    String statusAbandoned();

    @Message
    String addTitle();

    @Message
    String addLead();

    @Message
    String fileHint();

    @Message
    String send();

    @Message
    String mapTitle();

    @Message
    String mapLead();

    @Message
    String passOver();

    @Message
    String columnNo(String letter);

    @Message
    String check();

    @Message
    String notYours();

    @Message
    String working();

    @Message
    String progress(int done, int total);

    @Message
    String stop();

    @Message
    String willCreate();

    @Message
    String willUpdate();

    @Message
    String willStay();

    @Message
    String willKeep();

    @Message
    String wrong();

    @Message
    String warned();

    @Message
    String good();

    @Message
    String errorsTitle();

    @Message
    String errorsCaption();

    @Message
    String row();

    @Message
    String column();

    @Message
    String reason();

    @Message
    String wholeRow();

    @Message
    String isError();

    @Message
    String isNote();

    @Message
    String moreInCopy();

    @Message
    String takeCopy();

    @Message
    String bringIn(int count);

    @Message
    String importGood(int errors, int good);

    @Message
    String mendFirst();

    @Message
    String discard();

    @Message
    String otherColumns();

    @Message
    String doneTitle();

    @Message
    String doneText();

    @Message
    String undo();

    @Message
    String undoTitle();

    @Message
    String undoLead();

    @Message
    String undoConfirm();

    @Message
    String keep();

    @Message
    String keptTitle(int rows);

    @Message
    String keptText();

    @Message
    String undoneTitle();

    @Message
    String stoppedTitle();

    @Message
    String stoppedText();

    @Message
    String abandonedText();
}
