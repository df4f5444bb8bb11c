package vn.nhan.support.assessment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/assessment.properties} (Vietnamese) and {@code assessment_en.properties}. */
@MessageBundle("assessment")
interface AssessmentMessages {
    @Message
    String title();

    @Message
    String chooseTitle();

    @Message
    String noBusinessTitle();

    @Message
    String noBusinessText();

    @Message
    String noBusinessAction();

    @Message
    String lead();

    @Message
    String begin();

    @Message
    String goOn();

    @Message
    String discardOne();

    @Message
    String discardTitle();

    @Message
    String discardText(Integer given, int total);

    @Message
    String discardEmpty();

    @Message
    String discard();

    @Message
    String discarded();

    @Message
    String restore();

    @Message
    String ofRecord(String name);

    @Message
    String questionCount(int questions);

    @Message
    String replaced(String decision);

    @Message
    String latest();

    @Message
    String sector();

    @Message
    String sectorHint();

    @Message
    String sectorBlank();

    @Message
    String pastTitle();

    @Message
    String pastText();

    @Message
    String pastOf(String name, int edition);

    @Message
    String day();

    @Message
    String levelHead();

    @Message
    String changeHead();

    @Message
    String up(int change);

    @Message
    String down();

    @Message
    String same();

    @Message
    String givenHead();

    @Message
    String firstTime();

    @Message
    String questionOf(int number, int total);

    @Message
    String progressLabel(int answered, int total);

    @Message
    String sectorOnly();

    @Message
    String choose();

    @Message
    String note();

    @Message
    String noteHint();

    @Message
    String evidence();

    @Message
    String evidenceHint();

    @Message
    String evidenceMore();

    @Message
    String evidenceSee();

    @Message
    String evidenceRemove();

    @Message
    String givenLast(String as, String at);

    @Message
    String saveNext();

    @Message
    String back();

    @Message
    String later();

    @Message
    String checkTitle();

    @Message
    String checkLead();

    @Message
    String stillOpen(int open);

    @Message
    String stillOpenText();

    @Message
    String toOpen();

    @Message
    String change();

    @Message
    String noAnswer();

    @Message
    String finish();

    @Message
    String checkAgain();

    @Message
    String resultTitle();

    @Message
    String levelOf(int level, int highest);

    @Message
    String finishedBy(String as, String day);

    @Message
    String freeAssessment();

    @Message
    String percentOf(Integer percent);

    @Message
    String linksOf(int tools, int toolsOf, int links, int linksOf);

    @Message
    String radarTitle();

    @Message
    String radarText();

    @Message
    String radarBefore();

    @Message
    String pillar();

    @Message
    String share();

    @Message
    String before();

    @Message
    String pillarsCaption();

    @Message
    String adviceTitle();

    @Message
    String adviceLead();

    @Message
    String toRequest();

    @Message
    String toCourse();

    @Message
    String answersTitle();

    @Message
    String correctTitle();

    @Message
    String correctText();

    @Message
    String correct();
}
