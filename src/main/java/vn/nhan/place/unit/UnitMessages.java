package vn.nhan.place.unit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/unit.properties} (Vietnamese) and {@code unit_en.properties}. */
@MessageBundle("unit")
interface UnitMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String addList();

    @Message
    String seeMoves();

    @Message
    String imported();

    @Message
    String importedText();

    @Message
    String caption();

    @Message
    String file();

    @Message
    String kind();

    @Message
    String kindUnits();

    @Message
    String kindLineage();

    @Message
    String validity();

    @Message
    String since(String day);

    @Message
    String fromTo(String from, String to);

    @Message
    String decree();

    @Message
    String changes();

    @Message
    String importedAt();

    @Message
    String changesCount(int added, int renamed, int closed);

    @Message
    String emptyTitle();

    @Message
    String emptyText();

    @Message
    String addTitle();

    @Message
    String addLead();

    @Message
    String list();

    @Message
    String listHint();

    @Message
    String validFrom();

    @Message
    String validFromHint();

    @Message
    String validTo();

    @Message
    String validToHint();

    @Message
    String decreeHint();

    @Message
    String check();

    @Message
    String confirmTitle();

    @Message
    String confirmLead();

    @Message
    String rows();

    @Message
    String confirm();

    @Message
    String discard();

    @Message
    String nothingNew();

    @Message
    String nothingNewText();

    @Message
    String missing();

    @Message
    String added();

    @Message
    String renamed();

    @Message
    String regrouped();

    @Message
    String corrected();

    @Message
    String closed();

    @Message
    String unchanged();

    @Message
    String before();

    @Message
    String after();

    @Message
    String code();

    @Message
    String more(String count);
}
