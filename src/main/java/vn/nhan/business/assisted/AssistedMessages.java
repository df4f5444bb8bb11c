package vn.nhan.business.assisted;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Words of the pages of this room. Texts: {@code messages/assisted.properties} (Vietnamese) and {@code assisted_en.properties}. */
@MessageBundle("assisted")
interface AssistedMessages {
    @Message
    String identity();

    @Message
    String identityOfHousehold();
}
