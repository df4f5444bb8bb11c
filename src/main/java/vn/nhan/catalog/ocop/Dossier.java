package vn.nhan.catalog.ocop;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.LocalizedText;

/**
 * What a rating asks for, and what of it is there already. Nobody is named in it.
 *
 * @param again whether it is a re-rating
 */
record Dossier(UUID productId, String product, UUID businessId, String business, boolean again, List<Item> items) {

    /** Where the platform knows it from. */
    enum Source {
        PAPER,
        CERTIFICATE,
        PRODUCT,
        PHOTO,
        LISTING,
        RECOGNITION
    }

    /**
     * What is there.
     *
     * @param detail such as the number of a certificate; may be empty
     * @param address where it is looked at
     */
    record Known(Source source, String detail, String address) {}

    /**
     * @param part {@code form} or {@code evidence}
     * @param hint what to do when it is missing
     * @param known null when it is missing
     */
    record Item(
            String code,
            String part,
            LocalizedText name,
            LocalizedText hint,
            @Nullable Known known) {

        boolean isThere() {
            return known != null;
        }
    }

    @JsonIgnore
    List<Item> forms() {
        return items.stream().filter(item -> item.part().equals("form")).toList();
    }

    @JsonIgnore
    List<Item> evidence() {
        return items.stream().filter(item -> item.part().equals("evidence")).toList();
    }

    public long there() {
        return items.stream().filter(Item::isThere).count();
    }
}
