package vn.nhan.business.lineage;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/lineage.properties} (Vietnamese) and {@code lineage_en.properties}. */
@MessageBundle("lineage")
interface LineageMessages {
    @Message
    String title();

    @Message
    String lead();

    @Message
    String caption();

    @Message
    String one();

    @Message
    String other();

    @Message
    String why();

    @Message
    String compare();

    @Message
    String noneTitle();

    @Message
    String noneText();

    @Message
    String further();

    @Message
    String back();

    @Message
    String reasonTaxCode();

    @Message
    String reasonCitizenId();

    @Message
    String reasonNameAndCommune();

    @Message
    String reasonPhone();

    @Message
    String compareTitle();

    @Message
    String compareLead();

    @Message
    String swap();

    @Message
    String kept();

    @Message
    String merged();

    @Message
    String field();

    @Message
    String nothing();

    @Message
    String choose();

    @Message
    String yes();

    @Message
    String decide();

    @Message
    String kindMerged();

    @Message
    String kindMergedHint();

    @Message
    String kindConverted();

    @Message
    String kindConvertedHint();

    @Message
    String kindSameFirm();

    @Message
    String kindSameFirmHint();

    @Message
    String kindDifferent();

    @Message
    String kindDifferentHint();

    @Message
    String reason();

    @Message
    String reasonHint();

    @Message
    String next();

    @Message
    String checkTitle();

    @Message
    String checkLead(String absorbed, String survivor);

    @Message
    String takes();

    @Message
    String leaves();

    @Message
    String takesNothing();

    @Message
    String merge();

    @Message
    String change();

    @Message
    String doneMerged();

    @Message
    String doneConverted();

    @Message
    String doneSameFirm();

    @Message
    String doneUndone();

    @Message
    String doneDismissed();

    @Message
    String whatNow();

    @Message
    String whatNowUndone();

    @Message
    String former();

    @Message
    String present();

    @Message
    String by();

    @Message
    String undo();

    @Message
    String undoTitle();

    @Message
    String undoText(String until);

    @Message
    String undoAlways();

    @Message
    String keepNewer();

    @Message
    String fieldName();

    @Message
    String fieldNameEn();

    @Message
    String fieldTaxCode();

    @Message
    String fieldCitizenId();

    @Message
    String fieldRepresentative();

    @Message
    String fieldRegistration();

    @Message
    String fieldAddress();

    @Message
    String fieldPhone();

    @Message
    String fieldSector();

    @Message
    String fieldInsuredWorkers();

    @Message
    String fieldAnnualRevenue();

    @Message
    String fieldCapital();

    @Message
    String fieldWomenLed();

    @Message
    String fieldSocial();

    @Message
    String fieldEInvoice();

    @Message
    String fieldStory();
}
