package vn.nhan.catalog.storefront;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/storefront.properties} (Vietnamese) and {@code storefront_en.properties}. */
@MessageBundle("storefront")
interface StorefrontMessages {
    @Message
    String filters();

    @Message
    String filtersOn();

    @Message
    String removeFilter(String label);

    @Message
    String removeAll();

    @Message
    String groupCategory();

    @Message
    String groupStars();

    @Message
    String starsAtLeast(String stars);

    @Message
    String starsFive();

    @Message
    String groupCertificate();

    @Message
    String groupCommune();

    @Message
    String groupProvince();

    @Message
    String groupPrice();

    @Message
    String priceBelow(String below);

    @Message
    String priceBetween(String from, String below);

    @Message
    String priceFrom(String from);

    @Message
    String groupNow();

    @Message
    String inSeason();

    @Message
    String inStock();

    @Message
    String soldOut();

    @Message
    String preorder();

    @Message
    String sortBy();

    @Message
    String sortRelevance();

    @Message
    String sortNewest();

    @Message
    String sortPrice();

    @Message
    String sortPriceDown();

    @Message
    String sortStars();

    @Message
    String foundExactly(String count);

    @Message
    String foundAtLeast(String count);

    @Message
    String countNote(String number);

    @Message
    String nearTitle(String words);

    @Message
    String nearText();

    @Message
    String nearMore(String words);

    @Message
    String nothingFilteredTitle();

    @Message
    String nothingFilteredText();

    @Message
    String suggestionsFound();

    @Message
    String suggestionsNone();

    @Message
    String suggestedProducer();

    @Message
    String suggestedCommune();

    @Message
    String suggestedCategory();

    @Message
    String frontTitle(String province);

    @Message
    String searchLabel();

    @Message
    String searchPlaceholder();

    @Message
    String search();

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
    String commune();

    @Message
    String whoSays();

    @Message
    String producerProfile();

    @Message
    String priceAndText();
}
