package vn.nhan.marketplace.board;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/posting.properties} (Vietnamese) and {@code posting_en.properties}. */
@MessageBundle("posting")
interface PostingMessages {
    @Message
    String title(String marketplace);

    @Message
    String crumb();

    @Message
    String boardLead(String marketplace);

    @Message
    String progress(long confirmed, long wanted);

    @Message
    String chooseAll();

    @Message
    String chooseAllHint();

    @Message
    String packAll();

    @Message
    String packAllHint();

    @Message
    String noneTitle();

    @Message
    String noneText();

    @Message
    String noneExample();

    @Message
    String saidColumn();

    @Message
    String saidNone();

    @Message
    String saidMember(String day, String until);

    @Message
    String saidHelper(String day, String until);

    @Message
    String next();

    @Message
    String nextToPost();

    @Message
    String nextToMend();

    @Message
    String nextToRemove();

    @Message
    String nextToLook(String marketplace);

    @Message
    String nextBlocked();

    @Message
    String nextNothing();

    @Message
    String toPost();

    @Message
    String toPostText(String marketplace);

    @Message
    String confirmed();

    @Message
    String confirmedText(String marketplace);

    @Message
    String toLook();

    @Message
    String toLookText(String marketplace);

    @Message
    String toMend();

    @Message
    String toMendText(String marketplace);

    @Message
    String toRemove();

    @Message
    String toRemoveText(String marketplace);

    @Message
    String whyUnwanted();

    @Message
    String whyNotOnOffer();

    @Message
    String whyMarkLost(String marks);

    @Message
    String blockedText();

    @Message
    String unlistedText();

    @Message
    String offText();

    @Message
    String changesTitle(String marketplace);

    @Message
    String changesCaption();

    @Message
    String then();

    @Message
    String now();

    @Message
    String seePack();

    @Message
    String packTitle();

    @Message
    String packText();

    @Message
    String pack();

    @Message
    String copyTitle();

    @Message
    String copyName();

    @Message
    String copyText();

    @Message
    String copyProducer();

    @Message
    String copyCategory();

    @Message
    String copyMarks();

    @Message
    String copyNoMarks();

    @Message
    String copyPrices();

    @Message
    String packageColumn();

    @Message
    String priceColumn();

    @Message
    String stockColumn();

    @Message
    String confirmTitle();

    @Message
    String againTitle();

    @Message
    String address(String marketplace);

    @Message
    String addressHint();

    @Message
    String evidence();

    @Message
    String evidenceHint();

    @Message
    String same();

    @Message
    String confirm();

    @Message
    String whatSaid();

    @Message
    String saidAddress();

    @Message
    String saidEvidence();

    @Message
    String removalTitle();

    @Message
    String removalText();

    @Message
    String removalSure(String marketplace);

    @Message
    String removal();

    @Message
    String undoTitle();

    @Message
    String undoText();

    @Message
    String undo();

    @Message
    String history();

    @Message
    String replaced();

    @Message
    String removed();

    @Message
    String mistaken();

    @Message
    String until(String day);
}
