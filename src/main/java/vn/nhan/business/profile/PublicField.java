package vn.nhan.business.profile;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a business may keep off its public page, field by field. Its name, kind and commune always stand there. */
public enum PublicField {
    ADDRESS,
    REPRESENTATIVE,
    EMAIL,
    WEBSITE,
    TAX_CODE,
    REGISTRATION,
    SECTOR,
    LANGUAGES,
    STORY,
    PHOTOS;

    /** As it stands in the database and in JSON. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<PublicField> of(String key) {
        return Arrays.stream(values()).filter(field -> field.key().equals(key)).findFirst();
    }

    /**
     * What stays off the page until somebody decides otherwise. Of a household, its house and its head are personal data,
     * which nothing publishes by default (Law 91/2025/QH15); the law wants a firm's or cooperative's to be shown.
     */
    static Set<PublicField> withheldAtFirst(boolean ofOnePerson) {
        return ofOnePerson ? EnumSet.of(ADDRESS, REPRESENTATIVE, EMAIL) : EnumSet.of(EMAIL);
    }
}
