package vn.nhan.platform.html;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the layouts and user tags. Texts: {@code messages/ui.properties} (Vietnamese) and {@code ui_en.properties}. */
@MessageBundle("ui")
public interface UiMessages {
    @Message
    String brand();

    @Message
    String skipToContent();

    @Message
    String otherLanguage();

    @Message
    String signIn();

    @Message
    String signOut();

    @Message
    String navMain();

    @Message
    String navProducts();

    @Message
    String navRegister();

    @Message
    String navMyTasks();

    @Message
    String navAreas();

    @Message
    String navDiary();

    @Message
    String navLots();

    @Message
    String navMyProducts();

    @Message
    String navReports();

    @Message
    String navHelpers();

    @Message
    String navHouseholds();

    @Message
    String navMembers();

    @Message
    String navQueue();

    @Message
    String navModeration();

    @Message
    String navBusinesses();

    @Message
    String navPeople();

    @Message
    String navUsers();

    @Message
    String navTraining();

    @Message
    String navDashboard();

    @Message
    String navProvinces();

    @Message
    String navTenants();

    @Message
    String navPlaces();

    @Message
    String navAddresses();

    @Message
    String navAdoptions();

    @Message
    String breadcrumb();

    @Message
    String runBy(String department);

    @Message
    String complaintsTo();

    @Message
    String errorSummaryTitle();

    @Message
    String errorPrefix();

    @Message
    String optional();

    @Message
    String chooseOne();

    @Message
    String continueOn();

    @Message
    String cancel();

    @Message
    String sending();

    @Message
    String showPassword();

    @Message
    String hidePassword();

    @Message
    String copyLink();

    @Message
    String copied();

    @Message
    String useMyPosition();

    @Message
    String locating();

    @Message
    String located();

    @Message
    String positionDenied();

    @Message
    String photoTooBig();

    @Message
    String levelSelfDeclared();

    @Message
    String levelCooperativeChecked();

    @Message
    String levelOfficerChecked();

    @Message
    String levelCertifierDocument();

    @Message
    String levelRegister();

    @Message
    String saidOn(String date);

    @Message
    String validUntil(String date);

    @Message
    String seeProof();

    @Message
    String stepDone();

    @Message
    String stepCurrent();

    @Message
    String stepTodo();

    @Message
    String stepWaiting();

    @Message
    String stepProblem();

    @Message
    String lookedAtAgain(Integer year);

    @Message
    String ocopStars(Number count);

    @Message
    String pagerLabel();

    @Message
    String pagerFirst();

    @Message
    String pagerNext();
}
