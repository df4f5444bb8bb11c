package vn.nhan.catalog.storefront;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/producer.properties} (Vietnamese) and {@code producer_en.properties}. */
@MessageBundle("producer")
interface ProducerMessages {
    @Message
    String facts();

    @Message
    String kind();

    @Message
    String place();

    @Message
    String representative();

    @Message
    String taxCode();

    @Message
    String registration();

    @Message
    String sector();

    @Message
    String languages();

    @Message
    String phone();

    @Message
    String email();

    @Message
    String website();

    @Message
    String story();

    @Message
    String identity();

    @Message
    String rest();

    @Message
    String certificates();

    @Message
    String number(String number);

    @Message
    String over();

    @Message
    String wares();

    @Message
    String noWares();
}
