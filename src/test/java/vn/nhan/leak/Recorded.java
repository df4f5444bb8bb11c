package vn.nhan.leak;

import java.util.Set;

/**
 * Something that the platform has said.
 *
 * @param source {@code http}, {@code browser} or {@code database}
 * @param what method, address, status and type of an answer; the name of a table
 * @param typed the seeded numbers in the request that led to it
 * @param text what was said
 */
record Recorded(String source, String what, Set<String> typed, String text) {}
