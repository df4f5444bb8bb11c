package vn.nhan.catalog.storefront;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/shop.properties} (Vietnamese) and {@code shop_en.properties}. */
@MessageBundle("shop")
interface ShopMessages {
    @Message
    String packages();

    @Message
    String taxIncluded();

    @Message
    String inStock();

    @Message
    String fewLeft(Long left);

    @Message
    String preorder(String day);

    @Message
    String outOfSeason();

    @Message
    String soldOut();

    @Message
    String perKg(String price);

    @Message
    String seasonNow(String day);

    @Message
    String seasonNext(String day);

    @Message
    String seasonPreorder(String day);

    @Message
    String season();

    @Message
    String gtinNotChecked();

    @Message
    String category();

    @Message
    String about();

    @Message
    String noAbout();

    @Message
    String story();

    @Message
    String facts();

    @Message
    String photos();

    @Message
    String claims();

    @Message
    String claimsNone();

    @Message
    String certificate(String kind, String number);

    @Message
    String star(String decision);

    @Message
    String starIssuer(String issuer, String day);

    @Message
    String lots();

    @Message
    String lotsNone();

    @Message
    String lot(String code);

    @Message
    String harvested(String day);

    @Message
    String contact();

    @Message
    String contactPage();

    @Message
    String contactNone();

    @Message
    String phone();

    @Message
    String email();

    @Message
    String representative();

    @Message
    String pay();

    @Message
    String payText();

    @Message
    String payCheck(String owner);

    @Message
    String payAny();

    @Message
    String payExact(String unit, String price);

    @Message
    String payHeading();

    @Message
    String payWarning();

    @Message
    String payTo(String bank, String owner);

    @Message
    String payAlt();

    @Message
    String whoSays();

    @Message
    String report();

    @Message
    String reportTitle(String name);

    @Message
    String reportLead();

    @Message
    String reportReason();

    @Message
    String reasonNotAsDescribed();

    @Message
    String reasonUnsafe();

    @Message
    String reasonCounterfeit();

    @Message
    String reasonForbidden();

    @Message
    String reasonFalseClaim();

    @Message
    String reasonPersonalData();

    @Message
    String reasonOther();

    @Message
    String reportWords();

    @Message
    String reportWordsHint();

    @Message
    String reportContact();

    @Message
    String reportContactHint();

    @Message
    String reportSend();

    @Message
    String reportSentTitle();

    @Message
    String reportSentText(String department);

    @Message
    String reportSentContact();

    @Message
    String backToOffer();

    @Message
    String goneTitle();

    @Message
    String goneText();

    @Message
    String goneArchived();

    @Message
    String goneOthers();

    @Message
    String goneAll();

    @Message
    String feedTitle(String province);

    @Message
    String heroTitle(String province);

    @Message
    String heroNational();

    @Message
    String heroLead();

    @Message
    String categories();

    @Message
    String inSeason();

    @Message
    String starred();

    @Message
    String newest();

    @Message
    String producers();

    @Message
    String feeds();

    @Message
    String deskTitle();

    @Message
    String deskLead();

    @Message
    String deskEmptyTitle();

    @Message
    String deskEmptyText();

    @Message
    String deskWhen();

    @Message
    String deskGoods();

    @Message
    String deskReason();

    @Message
    String deskWords();

    @Message
    String deskContact();

    @Message
    String deskSettle();

    @Message
    String deskOpen();

    @Message
    String deskCount(Long count);
}
