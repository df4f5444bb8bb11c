package vn.nhan.platform.storage.sweep;

/**
 * What a sweep came to, in numbers alone: names of objects stand in no log.
 *
 * @param seen objects in the store
 * @param orphans of them, to which nothing refers and which are older than a day
 * @param bytes of these
 * @param deleted at most as many as one sweep may
 */
record Swept(long seen, long orphans, long bytes, long deleted) {}
