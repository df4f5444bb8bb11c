package vn.nhan.business;

import org.jspecify.annotations.Nullable;

/** A kind of business to choose from, in the reader's words. */
record KindOption(String value, String label, @Nullable String hint) {}
