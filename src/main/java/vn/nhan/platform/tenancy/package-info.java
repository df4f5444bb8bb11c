/**
 * The wall between provinces: which tenant a request belongs to, and the only door to a transaction.
 * Row-level security in PostgreSQL does the separating; this room only tells it whose request it is.
 */
@NullMarked
package vn.nhan.platform.tenancy;

import org.jspecify.annotations.NullMarked;
