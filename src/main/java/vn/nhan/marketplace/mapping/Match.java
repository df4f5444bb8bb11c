package vn.nhan.marketplace.mapping;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What somebody of the province chose for one of our categories on a marketplace. */
record Match(String category, Placed placed, Instant matchedAt, int version) {

    String remoteCategory() {
        return placed.remoteCategory();
    }

    List<String> path() {
        return placed.path();
    }

    Map<String, Source> attributes() {
        return placed.attributes();
    }
}
