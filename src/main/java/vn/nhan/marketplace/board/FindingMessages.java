package vn.nhan.marketplace.board;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/finding.properties} (Vietnamese) and {@code finding_en.properties}. */
@MessageBundle("finding")
interface FindingMessages {
    @Message
    String titleMissing();

    @Message
    String titleTooShort(String have, String min);

    @Message
    String titleTooLong(String have, String max);

    @Message
    String descriptionMissing();

    @Message
    String descriptionTooLong(String have, String max);

    @Message
    String descriptionMarkup();

    @Message
    String descriptionContact();

    @Message
    String picturesMissing();

    @Message
    String picturesTooFew(String have, String min);

    @Message
    String picturesTooMany(String have, String max);

    @Message
    String picturesTooSmall(String have, String min);

    @Message
    String picturesTooLarge();

    @Message
    String picturesFormat();

    @Message
    String priceMissing();

    @Message
    String priceZero();

    @Message
    String priceTooLow(String have, String min);

    @Message
    String priceTooHigh(String have, String max);

    @Message
    String priceSpread(String have, String max);

    @Message
    String stockTooHigh(String have, String max);

    @Message
    String weightMissing();

    @Message
    String categoryMissing();

    @Message
    String attributeMissing(String name);

    @Message
    String attributeValue(String name);

    @Message
    String attributeTooLong(String name, String max);

    @Message
    String skuMalformed();

    @Message
    String skuTooLong();

    @Message
    String variantsTooMany(String have, String max);

    @Message
    String gtinMissing();

    @Message
    String paperMissing();

    @Message
    String other(String name);
}
