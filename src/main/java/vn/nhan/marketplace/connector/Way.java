package vn.nhan.marketplace.connector;

import java.util.Locale;

/** How goods get to a marketplace, and so how much we can know of them there. */
public enum Way {
    /** By calls: what is there can be read back. */
    API,
    /** It fetches a file from us: we know what stood in it, and whether somebody fetched it. */
    FEED,
    /** A person puts them there: we know what that person says. */
    HAND;

    /** As it stands in the database. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
