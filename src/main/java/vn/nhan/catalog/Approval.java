package vn.nhan.catalog;

/** What a moderator's approval covers: goods of one kind, under one licence. */
final class Approval {

    static final String LICENCE = "licence";

    private Approval() {}

    static String of(Product product) {
        var licence = product.said().get(LICENCE);
        return product.category + (licence == null ? "" : " " + licence);
    }
}
