/**
 * Shops of one's own that speak as Shopify's first interface did, each in its own dialect: products with packages under
 * addresses that end in {@code .json}.
 */
@NullMarked
package vn.nhan.marketplace.storefront;

import org.jspecify.annotations.NullMarked;
