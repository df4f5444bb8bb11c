package vn.nhan.support.programme;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/programme.properties} (Vietnamese) and {@code programme_en.properties}. */
@MessageBundle("programme")
interface ProgrammeMessages {
    @Message
    String publicTitle();

    @Message
    String publicLead();

    @Message
    String ask();

    @Message
    String lawTitle();

    @Message
    String ownTitle();

    @Message
    String ownNone();

    @Message
    String ownNoneText();

    @Message
    String captionLevels();

    @Message
    String who();

    @Message
    String share();

    @Message
    String shareOf(String percent);

    @Message
    String capYear();

    @Message
    String capContract();

    @Message
    String noCap();

    @Message
    String basis();

    @Message
    String unconfirmed();

    @Message
    String unconfirmedText();

    @Message
    String unchecked();

    @Message
    String sizeHint();

    @Message
    String anySize();

    @Message
    String favouredWho(String who);

    @Message
    String enterpriseOf(String size);

    @Message
    String days(String first, String last);

    @Message
    String forWhom();

    @Message
    String forAll();

    @Message
    String needVerified();

    @Message
    String needWomenLed();

    @Message
    String needSocial();

    @Message
    String inCommunes(String places);

    @Message
    String officeTitle();

    @Message
    String officeLead();

    @Message
    String addNew();

    @Message
    String listEmpty();

    @Message
    String listEmptyText();

    @Message
    String captionList();

    @Message
    String name();

    @Message
    String nameEn();

    @Message
    String pillar();

    @Message
    String period();

    @Message
    String budget();

    @Message
    String budgetUse();

    @Message
    String spent(String committed, String budget);

    @Message
    String spentNoLimit(String committed);

    @Message
    String tasks();

    @Message
    String lateOf(long number);

    @Message
    String state();

    @Message
    String stateDraft();

    @Message
    String stateOpen();

    @Message
    String stateClosed();

    @Message
    String pillarSociety();

    @Message
    String pillarEconomy();

    @Message
    String pillarGovernment();

    @Message
    String pillarInfrastructure();

    @Message
    String editTitle();

    @Message
    String fileCode();

    @Message
    String fileCodeHint();

    @Message
    String notInFile();

    @Message
    String legalBasis();

    @Message
    String legalBasisHint();

    @Message
    String firstDay();

    @Message
    String lastDay();

    @Message
    String owner();

    @Message
    String budgetHint();

    @Message
    String whoMay();

    @Message
    String whoMayHint();

    @Message
    String kinds();

    @Message
    String sizes();

    @Message
    String sectors();

    @Message
    String more();

    @Message
    String communes();

    @Message
    String communesHint();

    @Message
    String targets();

    @Message
    String targetsHint();

    @Message
    String save();

    @Message
    String change();

    @Message
    String notSaid();

    @Message
    String checkTitle();

    @Message
    String checkLead();

    @Message
    String open();

    @Message
    String reopen();

    @Message
    String close();

    @Message
    String closeHint();

    @Message
    String closedOn(String day);

    @Message
    String levels();

    @Message
    String levelsNone();

    @Message
    String levelsNoneText();

    @Message
    String addLevel();

    @Message
    String levelLead();

    @Message
    String form();

    @Message
    String size();

    @Message
    String favoured();

    @Message
    String percent();

    @Message
    String capHint();

    @Message
    String levelBasisHint();

    @Message
    String endLevel();

    @Message
    String deleteLevel();

    @Message
    String openPlan();

    @Message
    String openPublic();
}
