package vn.nhan.traceability.certificate;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/certificate.properties} (Vietnamese) and {@code certificate_en.properties}. */
@MessageBundle("certificate")
interface CertificateMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String areas();

    @Message
    String numbered(String number);

    @Message
    String valid();

    @Message
    String past();

    @Message
    String ahead();

    @Message
    String plots();

    @Message
    String download();

    @Message
    String filed(String date);

    @Message
    String emptyTitle();

    @Message
    String emptyText();

    @Message
    String addTitle();

    @Message
    String addLead();

    @Message
    String addSend();

    @Message
    String number();

    @Message
    String numberHint();

    @Message
    String body();

    @Message
    String bodyHint();

    @Message
    String validFrom();

    @Message
    String validTo();

    @Message
    String annex();

    @Message
    String annexHint();

    @Message
    String scan();

    @Message
    String scanHint();

    @Message
    String noPlotsTitle();

    @Message
    String noPlotsText();
}
