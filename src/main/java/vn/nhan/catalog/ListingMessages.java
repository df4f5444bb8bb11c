package vn.nhan.catalog;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/listing.properties} (Vietnamese) and {@code listing_en.properties}. */
@MessageBundle("listing")
interface ListingMessages {
    @Message
    String statusDraft();

    @Message
    String statusSubmitted();

    @Message
    String statusInModeration();

    @Message
    String statusLive();

    @Message
    String statusScheduled();

    @Message
    String statusEnded();

    @Message
    String statusPaused();

    @Message
    String statusTakenDown();

    @Message
    String statusArchived();

    @Message
    String saleSubmitted();

    @Message
    String saleInModeration();

    @Message
    String retract();

    @Message
    String saleScheduled(String from);

    @Message
    String saleEnded(String until);

    @Message
    String saleFirst();

    @Message
    String submit();

    @Message
    String resubmit();

    @Message
    String takenDownTitle(String on);

    @Message
    String takenDownNext();

    @Message
    String moderatorSays();

    @Message
    String archive();

    @Message
    String archiveHint();

    @Message
    String unarchive();

    @Message
    String archivedText();

    @Message
    String termsLink();

    @Message
    String historyLink();

    @Message
    String termsTitle();

    @Message
    String termsLead();

    @Message
    String languages();

    @Message
    String languageVi();

    @Message
    String languageEn();

    @Message
    String languagesHint();

    @Message
    String visibleFrom();

    @Message
    String visibleUntil();

    @Message
    String momentHint();

    @Message
    String packagePrice(String name);

    @Message
    String packagePriceHint(String price);

    @Message
    String packageNoPrice();

    @Message
    String packageShare(String name);

    @Message
    String packageShareHint();

    @Message
    String saveTerms();

    @Message
    String clashTitle();

    @Message
    String clashText();

    @Message
    String clashField();

    @Message
    String clashTheirs();

    @Message
    String clashYours();

    @Message
    String clashEmpty();

    @Message
    String historyTitle();

    @Message
    String historyLead();

    @Message
    String historyEmpty();

    @Message
    String historyEmptyText();

    @Message
    String version(int number);

    @Message
    String versionNow();

    @Message
    String versionBy(String name, String on);

    @Message
    String versionByPlatform(String on);

    @Message
    String versionRestores(int restores);

    @Message
    String versionChanged(String fields);

    @Message
    String versionFirst();

    @Message
    String changesTitle();

    @Message
    String changesNone();

    @Message
    String gone();

    @Message
    String come();

    @Message
    String offeredTitle();

    @Message
    String restoreThis();

    @Message
    String restoreTitle(int number);

    @Message
    String restoreLead();

    @Message
    String restoreNothing();

    @Message
    String restoreNow();

    @Message
    String cancel();
}
