package vn.nhan.support.programme;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/entitlement.properties} (Vietnamese) and {@code entitlement_en.properties}. */
@MessageBundle("entitlement")
interface EntitlementMessages {
    @Message
    String countedOn(String day);

    @Message
    String best(String form, String percent, String cap, String basis);

    @Message
    String bestUncapped(String form, String percent, String basis);

    @Message
    String unchecked(String basis);

    @Message
    String mostFavourable(String count);

    @Message
    String favoured();

    @Message
    String capPerContract(String cap);

    @Message
    String used(String year, String used, String remaining);

    @Message
    String usedUp(String year, String used);

    @Message
    String noForm();

    @Message
    String nothing();

    @Message
    String otherKind(String form, String kind);

    @Message
    String otherSize(String form, String size);

    @Message
    String sizeUnknown();

    @Message
    String notConfirmed(String form, String basis);

    @Message
    String notYet(String programme, String from);

    @Message
    String over(String programme, String to);

    @Message
    String programmeKind(String programme, String kind);

    @Message
    String programmeSize(String programme, String size);

    @Message
    String sector(String programme);

    @Message
    String notVerified(String programme);

    @Message
    String womenLedOnly(String programme);

    @Message
    String socialOnly(String programme);

    @Message
    String commune(String programme);

    @Message
    String budgetSpent(String programme);
}
