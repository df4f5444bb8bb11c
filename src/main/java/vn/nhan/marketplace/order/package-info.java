/** Reads what marketplaces sold, so that stock here and everywhere else is true; keeps nothing of who bought. */
@NullMarked
package vn.nhan.marketplace.order;

import org.jspecify.annotations.NullMarked;
