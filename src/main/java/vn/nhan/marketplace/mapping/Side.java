package vn.nhan.marketplace.mapping;

import java.util.UUID;

/**
 * Whose goods are looked at when categories are matched: those of a shop's business, or all of the province on the
 * marketplace of that shop, as the department does.
 */
record Side(UUID account, boolean province) {

    static Side shop(UUID account) {
        return new Side(account, false);
    }

    static Side province(UUID account) {
        return new Side(account, true);
    }

    /** Path of its pages, of the marketplace as such. */
    String marketplace() {
        return (province ? "/office/marketplaces/" : "/my/marketplaces/") + account;
    }

    String categories() {
        return marketplace() + "/categories";
    }

    String category(String code) {
        return categories() + "/" + code;
    }
}
