package vn.nhan.reporting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/reporting.properties} (Vietnamese) and {@code reporting_en.properties}. */
@MessageBundle("reporting")
interface ReportingMessages {
    @Message
    String dashboardTitle();

    @Message
    String dashboardLead();

    @Message
    String asOf(String moment);

    @Message
    String registered();

    @Message
    String registeredNote();

    @Message
    String verified();

    @Message
    String verifiedNote();

    @Message
    String listed();

    @Message
    String listedNote();

    @Message
    String published();

    @Message
    String publishedNote();

    @Message
    String sold();

    @Message
    String soldNote();

    @Message
    String nothingYet();

    @Message
    String nothingYetText();

    @Message
    String targets();

    @Message
    String noTargets();

    @Message
    String demo();

    @Message
    String demoNote();

    @Message
    String wanted(String number);

    @Message
    String wantedShare(String percent);

    @Message
    String sellingNote();

    @Message
    String notMeasured();

    @Message
    String indicatorSupported();

    @Message
    String indicatorSelling();

    @Message
    String indicatorInformed();

    @Message
    String indicatorRecognitions();

    @Message
    String indicatorTrained();

    @Message
    String reachedLead();

    @Message
    String reachedCaption();

    @Message
    String noneReached();

    @Message
    String noneReachedText();

    @Message
    String openQueue();

    @Message
    String business();

    @Message
    String reachedOn();

    @Message
    String evidence();

    @Message
    String evidenceProfile();

    @Message
    String evidenceDecision();

    @Message
    String evidenceListing();

    @Message
    String evidenceGone();

    @Message
    String tasksLead();

    @Message
    String errands();

    @Message
    String tasksFirst();

    @Message
    String tasksLeft(long count);

    @Message
    String allDone();

    @Message
    String anotherBusiness();

    @Message
    String taskProfile();

    @Message
    String taskProfileAdvice();

    @Message
    String taskSubmission();

    @Message
    String taskSubmissionAdvice();

    @Message
    String taskSubmissionReturned();

    @Message
    String taskVerification();

    @Message
    String taskVerificationAdvice();

    @Message
    String taskVerificationWaiting();

    @Message
    String taskGround();

    @Message
    String taskGroundAdvice();

    @Message
    String foundGround(long areas, long plots);

    @Message
    String taskCertificate();

    @Message
    String taskCertificateAdvice();

    @Message
    String foundCertificates(long count);

    @Message
    String taskDiary();

    @Message
    String taskDiaryAdvice();

    @Message
    String foundDiary(long count);

    @Message
    String taskProduct();

    @Message
    String taskProductAdvice();

    @Message
    String foundProducts(long count);

    @Message
    String taskLot();

    @Message
    String taskLotAdvice();

    @Message
    String foundLots(long count);

    @Message
    String taskLabels();

    @Message
    String taskLabelsAdvice();

    @Message
    String foundLabels(long count);

    @Message
    String taskPublication();

    @Message
    String taskPublicationAdvice();

    @Message
    String foundListings(long count);

    @Message
    String province();

    @Message
    String provincesLead();

    @Message
    String hosts();

    @Message
    String span();

    @Message
    String since(String from);

    @Message
    String fromTo(String from, String to);

    @Message
    String formerProvince();

    @Message
    String officers();

    @Message
    String addOfficer();

    @Message
    String newOfficerTitle(String province);

    @Message
    String newOfficerLead();

    @Message
    String officerName();

    @Message
    String officerNameHint();

    @Message
    String officerSignIn();

    @Message
    String officerSignInHint();

    @Message
    String officerRole();

    @Message
    String officerPassword();

    @Message
    String officerPasswordHint();

    @Message
    String makeOfficer();

    @Message
    String officerMade();

    @Message
    String officerMadeText();
}
