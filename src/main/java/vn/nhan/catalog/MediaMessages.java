package vn.nhan.catalog;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/media.properties} (Vietnamese) and {@code media_en.properties}. */
@MessageBundle("media")
interface MediaMessages {
    @Message
    String photosTitle();

    @Message
    String photosLead();

    @Message
    String photosLink();

    @Message
    String cover();

    @Message
    String editPhoto();

    @Message
    String removePhoto();

    @Message
    String removedTitle();

    @Message
    String removedText();

    @Message
    String restorePhoto();

    @Message
    String emptyTitle();

    @Message
    String emptyText();

    @Message
    String addTitle();

    @Message
    String addPhotos();

    @Message
    String addPhotosHint();

    @Message
    String alt();

    @Message
    String altHint();

    @Message
    String altEn();

    @Message
    String send();

    @Message
    String full(int most);

    @Message
    String focus();

    @Message
    String focusHint();

    @Message
    String part(String row, String column);

    @Message
    String partTop();

    @Message
    String partMiddle();

    @Message
    String partBottom();

    @Message
    String partLeft();

    @Message
    String partCentre();

    @Message
    String partRight();

    @Message
    String place(int number);

    @Message
    String placeCover();

    @Message
    String placeLabel();

    @Message
    String savePhoto();

    @Message
    String papersTitle();

    @Message
    String papersLead();

    @Message
    String papersLink();

    @Message
    String papersEmptyTitle();

    @Message
    String papersEmptyText();

    @Message
    String paperAddedOn(String day);

    @Message
    String paperValidTo(String day);

    @Message
    String paperPast(String day);

    @Message
    String paperDownload();

    @Message
    String paperRemove();

    @Message
    String papersRemovedTitle();

    @Message
    String paperRestore();

    @Message
    String papersAddTitle();

    @Message
    String paperKind();

    @Message
    String paperFile();

    @Message
    String paperFileHint();

    @Message
    String paperValidToLabel();

    @Message
    String paperValidToHint();

    @Message
    String paperSend();

    @Message
    String kindTestResult();

    @Message
    String kindSelfDeclaration();

    @Message
    String kindSafetyCertificate();

    @Message
    String kindLabelArtwork();

    @Message
    String kindLicence();

    @Message
    String kindOther();
}
