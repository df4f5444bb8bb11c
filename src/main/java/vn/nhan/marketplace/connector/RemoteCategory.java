package vn.nhan.marketplace.connector;

import java.util.List;

/**
 * A category of a marketplace.
 *
 * @param path names from the widest to its own
 * @param leaf whether goods can be put in it
 */
public record RemoteCategory(String id, List<String> path, boolean leaf) {}
