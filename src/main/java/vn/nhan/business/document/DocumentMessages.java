package vn.nhan.business.document;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/document.properties} (Vietnamese) and {@code document_en.properties}. */
@MessageBundle("document")
interface DocumentMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String kindRegistration();

    @Message
    String kindCertificate();

    @Message
    String kindPackaging();

    @Message
    String kindLand();

    @Message
    String kindOther();

    @Message
    String kind();

    @Message
    String file();

    @Message
    String fileHint();

    @Message
    String add();

    @Message
    String addTitle();

    @Message
    String addedOn(String day);

    @Message
    String open();

    @Message
    String download();

    @Message
    String remove();

    @Message
    String removedTitle();

    @Message
    String removedText();

    @Message
    String restore();

    @Message
    String emptyTitle();

    @Message
    String emptyText();
}
