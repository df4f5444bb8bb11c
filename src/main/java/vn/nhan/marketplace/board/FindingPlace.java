package vn.nhan.marketplace.board;

import java.util.UUID;

/** Where what a finding names is mended. */
final class FindingPlace {

    private FindingPlace() {}

    static String of(String field, UUID account, UUID product) {
        var page = "/my/products/" + product;
        var name = field.split("[.\\[]", 2)[0];
        return switch (name) {
            case "title", "description" -> page + "/text";
            case "pictures" -> page + "/photos";
            case "variants" -> page + "/packages";
            case "papers" -> page + "/documents";
            case "category", "attributes" -> "/my/marketplaces/" + account + "/categories";
            default -> page;
        };
    }
}
