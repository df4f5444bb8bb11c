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
    String missingSeason();

    @Message
    String packagesTitle();

    @Message
    String yearTitle();

    @Message
    String yearLead();

    @Message
    String seasonsTitle();

    @Message
    String noSeasonYet();

    @Message
    String seasonFromTo(String from, String to);

    @Message
    String seasonFrom();

    @Message
    String seasonTo();

    @Message
    String seasonHint();

    @Message
    String addSeason();

    @Message
    String removeSeason();

    @Message
    String forecastsTitle();

    @Message
    String forecastsLead();

    @Message
    String forecastLine(String day, String weight, String from);

    @Message
    String withdrawForecast();

    @Message
    String readyOn();

    @Message
    String dayHint();

    @Message
    String quantity();

    @Message
    String preorderFrom();

    @Message
    String preorderFromHint();

    @Message
    String addForecast();

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
    String producer();
}
