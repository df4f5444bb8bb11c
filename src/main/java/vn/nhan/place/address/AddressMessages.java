package vn.nhan.place.address;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/address.properties} (Vietnamese) and {@code address_en.properties}. */
@MessageBundle("address")
interface AddressMessages {
    @Message
    String formerly(String now, String formers);

    @Message
    String before(String day, String name);

    @Message
    String ended(String now, String day);

    @Message
    String notLinked();

    @Message
    String candidateShare(String name, int percent);

    @Message
    String communeChoose();

    @Message
    String communeChooseHint();

    @Message
    String communeFound();

    @Message
    String communeNone();

    @Message
    String hamlet();

    @Message
    String hamletHint();

    @Message
    String digitalAddress();

    @Message
    String title();

    @Message
    String lead();

    @Message
    String open();

    @Message
    String decided();

    @Message
    String caption();

    @Message
    String oldCommune();

    @Message
    String place();

    @Message
    String since();

    @Message
    String chosen();

    @Message
    String emptyTitle();

    @Message
    String emptyText();

    @Message
    String noneDecided();

    @Message
    String noneDecidedText();

    @Message
    String decidedDone();

    @Message
    String decidedDoneText();

    @Message
    String reviewTitle();

    @Message
    String choose();

    @Message
    String chooseHint();

    @Message
    String send();

    @Message
    String undo();

    @Message
    String undoText();

    @Message
    String noHouse();

    @Message
    String runsTitle();

    @Message
    String runsLead();

    @Message
    String runsEmpty();

    @Message
    String runsEmptyText();

    @Message
    String runStarted();

    @Message
    String runProgress();

    @Message
    String runMoved();

    @Message
    String runReview();

    @Message
    String runWithout();

    @Message
    String runDone(String done, String total);

    @Message
    String runUnderWay();

    @Message
    String runFinished();

    @Message
    String runNow();

    @Message
    String runsCaption();
}
