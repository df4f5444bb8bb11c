package vn.nhan.platform.storage;

/**
 * An object as a list names it.
 *
 * @param size in bytes
 */
public record StoredName(String name, long size) {}
