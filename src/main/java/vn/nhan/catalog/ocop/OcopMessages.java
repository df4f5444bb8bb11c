package vn.nhan.catalog.ocop;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/ocop.properties} (Vietnamese) and {@code ocop_en.properties}. */
@MessageBundle("ocop")
interface OcopMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String add();

    @Message
    String addTitle();

    @Message
    String addLead();

    @Message
    String scan();

    @Message
    String scanHint();

    @Message
    String stars();

    @Message
    String starsOf(int stars);

    @Message
    String decisionNo();

    @Message
    String decisionNoHint();

    @Message
    String issuerLevel();

    @Message
    String issuerProvince();

    @Message
    String issuerDistrict();

    @Message
    String issuerMinistry();

    @Message
    String issuerName();

    @Message
    String issuerNameHint();

    @Message
    String issuedOn();

    @Message
    String issuedOnHint();

    @Message
    String group();

    @Message
    String groupBlank();

    @Message
    String groupHint();

    @Message
    String productSet();

    @Message
    String productSetHint();

    @Message
    String scoreTitle();

    @Message
    String scoreHint();

    @Message
    String scoreA();

    @Message
    String scoreB();

    @Message
    String scoreC();

    @Message
    String points();

    @Message
    String send();

    @Message
    String emptyTitle();

    @Message
    String emptyText();

    @Message
    String dossierLink();

    @Message
    String numbered(String number);

    @Message
    String issuedBy(String issuer, String day);

    @Message
    String until(String day);

    @Message
    String daysLeft(long days);

    @Message
    String renewText();

    @Message
    String overText();

    @Message
    String waitingText();

    @Message
    String refusedText(String reason);

    @Message
    String revokedText(String day, String number, String reason);

    @Message
    String openScan();

    @Message
    String withdraw();

    @Message
    String withdrawText();

    @Message
    String selfDeclaredBy();

    @Message
    String officerBy();

    @Message
    String standingDeclared();

    @Message
    String standingValid();

    @Message
    String standingExpiring();

    @Message
    String standingExpired();

    @Message
    String standingRevoked();

    @Message
    String standingSuperseded();

    @Message
    String standingRefused();

    @Message
    String standingWithdrawn();

    @Message
    String filter();

    @Message
    String product();

    @Message
    String business();

    @Message
    String validTo();

    @Message
    String dossierTitle();

    @Message
    String dossierFirst();

    @Message
    String dossierAgain();

    @Message
    String dossierLead(long there, int all);

    @Message
    String dossierDownload();

    @Message
    String dossierForms();

    @Message
    String dossierEvidence();

    @Message
    String dossierFacts();

    @Message
    String dossierEnclosed();

    @Message
    String dossierFrom();

    @Message
    String dossierToDo();

    @Message
    String dossierThere();

    @Message
    String dossierMissing();

    @Message
    String dossierNoPeople();

    @Message
    String sourcePaper();

    @Message
    String sourceCertificate();

    @Message
    String sourceProduct();

    @Message
    String sourcePhoto();

    @Message
    String sourceListing();

    @Message
    String sourceRecognition();

    @Message
    String factBusiness();

    @Message
    String factAddress();

    @Message
    String factProduct();

    @Message
    String factWeight();

    @Message
    String factGtin();

    @Message
    String factDescription();

    @Message
    String factStory();

    @Message
    String factFormer();

    @Message
    String formerLine(int stars, String number, String issuer, String day);

    @Message
    String mailSubject(String day);

    @Message
    String mailText(int stars, String product, String day, long days, String address);
}
