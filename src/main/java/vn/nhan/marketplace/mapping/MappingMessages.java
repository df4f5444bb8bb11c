package vn.nhan.marketplace.mapping;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/mapping.properties} (Vietnamese) and {@code mapping_en.properties}. */
@MessageBundle("mapping")
interface MappingMessages {
    @Message
    String title(String marketplace);

    @Message
    String crumb();

    @Message
    String lead();

    @Message
    String notNeeded(String marketplace);

    @Message
    String coming();

    @Message
    String silentTitle();

    @Message
    String silentText();

    @Message
    String askAgain();

    @Message
    String fetchedAt(String time);

    @Message
    String noneTitle();

    @Message
    String noneText();

    @Message
    String noneExample();

    @Message
    String toGoods();

    @Message
    String unsorted(long count);

    @Message
    String done();

    @Message
    String goods(long count);

    @Message
    String goodsWanted(long count);

    @Message
    String category();

    @Message
    String place();

    @Message
    String state();

    @Message
    String matched();

    @Message
    String missing();

    @Message
    String gone();

    @Message
    String choose();

    @Message
    String change();

    @Message
    String caption();

    @Message
    String toListings();

    @Message
    String toCategories();

    @Message
    String chooseTitle(String name, String marketplace);

    @Message
    String stepOne();

    @Message
    String stepTwo();

    @Message
    String stepThree();

    @Message
    String now(String path);

    @Message
    String goneText(String path);

    @Message
    String suggested();

    @Message
    String suggestedHint();

    @Message
    String found();

    @Message
    String noneAlike();

    @Message
    String noneFound();

    @Message
    String search();

    @Message
    String searchHint();

    @Message
    String searchDo();

    @Message
    String attributesTitle(String name);

    @Message
    String attributesLead();

    @Message
    String attributesNone();

    @Message
    String optionalOnes(long count);

    @Message
    String papers();

    @Message
    String fromGoods(String name);

    @Message
    String sameForAll(int max);

    @Message
    String orOurs(String name);

    @Message
    String notSo();

    @Message
    String answersTitle();

    @Message
    String answersLead(String name, String marketplace);

    @Message
    String empty();

    @Message
    String edit();

    @Message
    String first(long touched);

    @Message
    String firstNone();

    @Message
    String again(long touched);

    @Message
    String sure();

    @Message
    String save();

    @Message
    String producer();

    @Message
    String undo();

    @Message
    String undone();

    @Message
    String undoTouches(long count);

    @Message
    String history();

    @Message
    String pastChosen(String who);

    @Message
    String pastUndone(String who);

    @Message
    String pastNothing();

    @Message
    String pastBefore(String path);

    @Message
    String byYou();

    @Message
    String byBusiness();

    @Message
    String byOthers();

    @Message
    String byOfficer();
}
