package vn.nhan.tenant.operator;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/province.properties} (Vietnamese) and {@code province_en.properties}. */
@MessageBundle("province")
interface ProvinceMessages {
    @Message
    String listTitle();

    @Message
    String listLead();

    @Message
    String counts();

    @Message
    String register();

    @Message
    String addProvince();

    @Message
    String added();

    @Message
    String addedText();

    @Message
    String changed();

    @Message
    String columnProvince();

    @Message
    String columnState();

    @Message
    String columnHosts();

    @Message
    String columnDepartment();

    @Message
    String columnNumber();

    @Message
    String columnCode();

    @Message
    String columnDays();

    @Message
    String columnComplaints();

    @Message
    String stateStanding();

    @Message
    String stateFormer();

    @Message
    String stateSuspended();

    @Message
    String sinceDay(String day);

    @Message
    String fromTo(String first, String last);

    @Message
    String newTitle();

    @Message
    String newLead();

    @Message
    String whoTitle();

    @Message
    String nameVi();

    @Message
    String nameEn();

    @Message
    String provinceCode();

    @Message
    String provinceCodeHint();

    @Message
    String slug();

    @Message
    String slugHint();

    @Message
    String validFrom();

    @Message
    String validFromHint();

    @Message
    String hosts();

    @Message
    String hostsHint();

    @Message
    String departmentTitle();

    @Message
    String departmentVi();

    @Message
    String departmentEn();

    @Message
    String complaints();

    @Message
    String lookTitle();

    @Message
    String lookHint();

    @Message
    String primary();

    @Message
    String primaryHint();

    @Message
    String primaryInk();

    @Message
    String accent();

    @Message
    String accentHint();

    @Message
    String soft();

    @Message
    String logo();

    @Message
    String logoHint();

    @Message
    String create();

    @Message
    String factsTitle();

    @Message
    String firstOfficer();

    @Message
    String versionsTitle();

    @Message
    String versionsNone();

    @Message
    String version(int number);

    @Message
    String editFile();

    @Message
    String fileTitle(String province);

    @Message
    String fileLead();

    @Message
    String file();

    @Message
    String saveFile();

    @Message
    String exportsTitle();

    @Message
    String exportsOf(String province);

    @Message
    String exportsLead();

    @Message
    String exportNow();

    @Message
    String exportNone();

    @Message
    String exportNoneText();

    @Message
    String exportRequested();

    @Message
    String exportRunning();

    @Message
    String exportDone();

    @Message
    String exportFailed();

    @Message
    String exportCancelled();

    @Message
    String exportFailedText(String error);

    @Message
    String exportProgress(int done, int total);

    @Message
    String exportRefresh();

    @Message
    String exportAskedOn(String moment);

    @Message
    String exportFetch();

    @Message
    String exportUntil(String moment);

    @Message
    String exportGone();

    @Message
    String exportSize(String size);

    @Message
    String exportCancel();

    @Message
    String suspendTitle(String province);

    @Message
    String suspendButton();

    @Message
    String suspendWhat();

    @Message
    String suspendWhatIn();

    @Message
    String suspendWhatOut();

    @Message
    String suspendWhatBack();

    @Message
    String suspendReason();

    @Message
    String suspendReasonHint();

    @Message
    String suspendConfirm();

    @Message
    String suspendedSince(String moment);

    @Message
    String resume();

    @Message
    String suspendedNow();

    @Message
    String resumedNow();
}
