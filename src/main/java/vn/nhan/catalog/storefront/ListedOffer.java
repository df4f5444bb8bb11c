package vn.nhan.catalog.storefront;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** An offer for programs: its card, and how it stands at this moment. */
record ListedOffer(@JsonUnwrapped StorefrontCard card, Standing standing) {

    static ListedOffer of(Storefront.Shown shown) {
        return new ListedOffer(shown.card(), shown.standing());
    }
}
