package vn.nhan.marketplace.mapping;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What somebody of the province chose for one of our categories on a marketplace.
 *
 * @param path names of the marketplace's category and those above it, as they were then
 * @param attributes by the marketplace's ids
 */
record Match(
        String category,
        String remoteCategory,
        List<String> path,
        Map<String, Source> attributes,
        Instant matchedAt,
        int version) {}
