/** What the way out lets through, and what it doesn't. */
@NullMarked
package vn.nhan.marketplace.outbound;

import org.jspecify.annotations.NullMarked;
