package vn.nhan.marketplace.board;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where what a finding names is mended; null where the seller can't: categories are matched for the whole province. */
final class FindingPlace {

    private FindingPlace() {}

    static @Nullable String of(String field, UUID product) {
        var page = "/my/products/" + product;
        var name = field.split("[.\\[]", 2)[0];
        return switch (name) {
            case "title", "description" -> page + "/text";
            case "pictures" -> page + "/photos";
            case "variants" -> page + "/packages";
            case "papers" -> page + "/documents";
            case "category", "attributes" -> null;
            default -> page;
        };
    }
}
