/** Shopee Open Platform, version 2. */
@NullMarked
package vn.nhan.marketplace.shopee;

import org.jspecify.annotations.NullMarked;
