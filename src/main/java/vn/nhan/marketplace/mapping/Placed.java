package vn.nhan.marketplace.mapping;

import java.util.List;
import java.util.Map;

/**
 * Where goods of a category stand on a marketplace, and what they say there.
 *
 * @param path names of the marketplace's category and those above it, as they were when it was chosen
 * @param attributes by the marketplace's ids
 */
record Placed(String remoteCategory, List<String> path, Map<String, Source> attributes) {}
