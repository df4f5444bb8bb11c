/** A connector to the marketplace without whims: the shortest that passes. */
@NullMarked
package vn.nhan.marketplace.plain;

import org.jspecify.annotations.NullMarked;
