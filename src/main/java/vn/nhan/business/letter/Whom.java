package vn.nhan.business.letter;

import org.jspecify.annotations.Nullable;

/**
 * Whom letters are for, among the businesses without an account. Null: all.
 *
 * @param kind and status: the key of a kind and a status of businesses
 * @param commune as it stands in the profile
 */
record Whom(
        @Nullable String kind,
        @Nullable String status,
        @Nullable String commune) {}
