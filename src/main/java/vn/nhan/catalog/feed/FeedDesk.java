package vn.nhan.catalog.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The feeds of a province or of a business, with what can be done there.
 *
 * @param makeHref where a new one is asked for
 * @param exports addresses of the catalogue as files: xlsx, csv, json
 * @param business its name, or null for the province
 */
record FeedDesk(
        String makeHref,
        List<FeedLine> lines,
        List<String> exports,
        @Nullable String business) {

    static final String OFFICE = "/office/feeds";
    static final String MINE = "/my/feeds";
}
