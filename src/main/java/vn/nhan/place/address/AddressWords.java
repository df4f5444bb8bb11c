package vn.nhan.place.address;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** The room's words outside of templates. */
final class AddressWords {

    private AddressWords() {}

    /** @param language {@code vi} or {@code en} */
    static AddressMessages in(String language) {
        return MessageBundles.get(AddressMessages.class, Localized.Literal.of(language));
    }
}
