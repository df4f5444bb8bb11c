package vn.nhan.catalog;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/catalog.properties} (Vietnamese) and {@code catalog_en.properties}. */
@MessageBundle("catalog")
interface CatalogMessages {
    @Message
    String myTitle();

    @Message
    String myLead();

    @Message
    String onSale();

    @Message
    String notOnSale();

    @Message
    String withdrawn();

    @Message
    String emptyTitle();

    @Message
    String emptyText();

    @Message
    String emptyExample();

    @Message
    String addTitle();

    @Message
    String addLead();

    @Message
    String addSend();

    @Message
    String name();

    @Message
    String nameHint();

    @Message
    String netWeight();

    @Message
    String netWeightHint();

    @Message
    String unit();

    @Message
    String description();

    @Message
    String descriptionHint();

    @Message
    String nameEn();

    @Message
    String nameEnHint();

    @Message
    String gtin();

    @Message
    String category();

    @Message
    String categoryHint();

    @Message
    String textTitle();

    @Message
    String textLead();

    @Message
    String saveText();

    @Message
    String editText();

    @Message
    String missingCategory();

    @Message
    String story();

    @Message
    String storyHint();

    @Message
    String tags();

    @Message
    String tagsHint();

    @Message
    String hsCode();

    @Message
    String hsCodeHint();

    @Message
    String inEnglish();

    @Message
    String descriptionEn();

    @Message
    String storyEn();

    @Message
    String gtinHint();

    @Message
    String photosTitle();

    @Message
    String noPhotoYet();

    @Message
    String addPhotos();

    @Message
    String addPhotosHint();

    @Message
    String alt();

    @Message
    String altHint();

    @Message
    String sendPhotos();

    @Message
    String removePhoto();

    @Message
    String priceTitle();

    @Message
    String price(String weight);

    @Message
    String priceHint();

    @Message
    String priceUnderstood(String price);

    @Message
    String savePrice();

    @Message
    String aboutTitle();

    @Message
    String saleTitle();

    @Message
    String saleLive();

    @Message
    String seeOnStorefront();

    @Message
    String withdraw();

    @Message
    String saleReady();

    @Message
    String publish();

    @Message
    String saleMissing();

    @Message
    String missingPhoto();

    @Message
    String missingPrice();

    @Message
    String missingVerification();

    @Message
    String openBusiness();

    @Message
    String frontTitle(String province);

    @Message
    String hero(String province);

    @Message
    String heroNational();

    @Message
    String heroLead();

    @Message
    String searchLabel();

    @Message
    String searchPlaceholder();

    @Message
    String search();

    @Message
    String newestTitle();

    @Message
    String foundTitle(String words);

    @Message
    String results();

    @Message
    String shelfTitle();

    @Message
    String seeAll();

    @Message
    String nothingFoundTitle();

    @Message
    String nothingFoundText();

    @Message
    String shelfEmptyTitle();

    @Message
    String shelfEmptyText();

    @Message
    String verifiedProducer();

    @Message
    String provincesTitle();

    @Message
    String sellTitle();

    @Message
    String sellText();

    @Message
    String sellAction();

    @Message
    String noDescription();

    @Message
    String perKg(String price);

    @Message
    String taxIncluded();

    @Message
    String producer();

    @Message
    String commune();

    @Message
    String whoSays();

    @Message
    String producerProfile();

    @Message
    String priceAndText();
}
