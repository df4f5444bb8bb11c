package vn.nhan.catalog.category;

import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.LocalizedText;

/**
 * A kind of goods.
 *
 * @param parent code of the category it is part of; null at the top
 * @param licence the licence without which such goods may not be sold; null where there is none
 * @param seasonal whether they say when in the year they are to be had
 * @param moderatedFirst whether an officer looks before they are shown, not only while they are (Law 122/2025/QH15 allows both)
 */
public record Category(
        String code,
        @Nullable String parent,
        LocalizedText name,
        @Nullable String licence,
        boolean seasonal,
        boolean moderatedFirst) {}
