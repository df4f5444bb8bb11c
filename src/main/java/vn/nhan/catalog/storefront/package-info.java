/** What everybody sees of what is for sale: the storefront, its producers, and the read models behind them. */
@NullMarked
package vn.nhan.catalog.storefront;

import org.jspecify.annotations.NullMarked;
